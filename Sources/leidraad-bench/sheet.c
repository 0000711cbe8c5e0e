// The least that a program can do for the same sheet on paper: its text form comes in, an A4 as PDF goes out, with pango
// and cairo as anyone would use them, in the same type and with the same lines to write on. It is neither tagged nor checked.
// What a PDF of leidraad costs is measured against this, in the same minute and on the same machine.

#include <cairo/cairo-pdf.h>
#include <pango/pangocairo.h>
#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static const double side = 57, top = 46, leading = 16.3;

struct style { PangoWeight weight; PangoStyle slant; double size; };
static const struct style title = { PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL, 17 };
static const struct style heading = { PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL, 13 };
static const struct style question = { PANGO_WEIGHT_NORMAL, PANGO_STYLE_ITALIC, 12 };
static const struct style answer = { PANGO_WEIGHT_SEMIBOLD, PANGO_STYLE_NORMAL, 12 };
static const struct style regular = { PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL, 12 };

static cairo_status_t put(void *unused, const unsigned char *bytes, unsigned int count) {
  (void)unused;
  return write(STDOUT_FILENO, bytes, count) == (ssize_t)count ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR;
}

static void words(cairo_t *cairo, PangoLayout *layout, const char *text, struct style style, double x, double y) {
  PangoFontDescription *font = pango_font_description_new();
  pango_font_description_set_family(font, "Open Sans");
  pango_font_description_set_absolute_size(font, style.size * PANGO_SCALE);
  pango_font_description_set_weight(font, style.weight);
  pango_font_description_set_style(font, style.slant);
  pango_layout_set_font_description(layout, font);
  pango_layout_set_text(layout, text, -1);
  cairo_move_to(cairo, x, y + 12);
  pango_cairo_show_layout_line(cairo, pango_layout_get_line_readonly(layout, 0));
  pango_font_description_free(font);
}

static void rule(cairo_t *cairo, double x, double y, double width) {
  cairo_move_to(cairo, x, y);
  cairo_rel_line_to(cairo, width, 0);
  cairo_stroke(cairo);
}

// A line with a tick and a number for every score, in place of the words of the text form.
static void scale(cairo_t *cairo, PangoLayout *layout, int highest, double y) {
  double left = side + 120, step = 25;
  rule(cairo, left, y + 8, highest * step);
  for (unsigned char score = 0; score <= highest; score++) {
    char number[8];
    snprintf(number, sizeof number, "%d", score);
    words(cairo, layout, number, regular, left + score * step - 3, y + 12);
    cairo_rectangle(cairo, left + score * step, y + 5, 0.8, 5);
    cairo_fill(cairo);
  }
}

// How a line is set can be seen from how the text form indents and writes it.
static struct style style_of(const char *line, int number) {
  if (number == 0) return title;
  if (strncmp(line, "   - ", 5) == 0) return question;
  if (strncmp(line, "     ", 5) == 0) return answer;
  for (const char *c = line; *c; c++) if (islower((unsigned char)*c)) return regular;
  return heading;
}

int main(void) {
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(put, NULL, 595.28, 841.89);
  cairo_t *cairo = cairo_create(surface);
  PangoLayout *layout = pango_cairo_create_layout(cairo);
  pango_context_set_round_glyph_positions(pango_layout_get_context(layout), FALSE);
  cairo_set_line_width(cairo, 0.4);
  char line[1024];
  double y = top;
  for (int number = 0; fgets(line, sizeof line, stdin); number++, y += leading) {
    line[strcspn(line, "\n")] = 0;
    const char *text = line + strspn(line, " ");
    int lowest, highest;
    char *ends = strstr(text, " op een schaal van ");
    if (ends && sscanf(ends, " op een schaal van %d (%*[^)]) tot %d", &lowest, &highest) == 2) {
      scale(cairo, layout, highest, y);
      y += leading;
    } else if (strstr(text, "____") == text) {
      rule(cairo, side, y + 12, 595.28 - 2 * side);
    } else if (*text) {
      words(cairo, layout, text, style_of(line, number), side + (text - line) * 5, y);
    }
  }
  g_object_unref(layout);
  cairo_destroy(cairo);
  cairo_surface_finish(surface);
  int failed = cairo_surface_status(surface) != CAIRO_STATUS_SUCCESS;
  cairo_surface_destroy(surface);
  return failed;
}
