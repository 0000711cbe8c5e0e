#pragma once
#define NCURSES_WIDECHAR 1
#include <langinfo.h>
#include <locale.h>
#include <ncursesw/ncurses.h>
#include <wchar.h>

// Macros and shared variables of ncurses and C, which Swift does not see or refuses.
static inline SCREEN *terminal_open(const char *kind, FILE *out) { return newterm(kind, out, stdin); }
static inline WINDOW *terminal_window(void) { return stdscr; }
static inline int terminal_colours(void) { return COLORS; }
static inline int terminal_columns(WINDOW *window) { return getmaxx(window); }
static inline int terminal_rows(WINDOW *window) { return getmaxy(window); }
static inline attr_t terminal_bold(void) { return A_BOLD; }
static inline attr_t terminal_reverse(void) { return A_REVERSE; }
static inline attr_t terminal_underline(void) { return A_UNDERLINE; }
/// Writes a base and the marks on it, ended by 0, in one cell.
static inline void terminal_put(
    WINDOW *window, int row, int column, const wchar_t *text, attr_t attributes, short pair) {
  cchar_t cell;
  // Writing fails in the last column of the last row, though the cell is written.
  if (setcchar(&cell, text, attributes, pair, NULL) == OK) mvwadd_wch(window, row, column, &cell);
}
/// Writes one letter in one cell; most cells are one, and they are many.
static inline void terminal_put_letter(
    WINDOW *window, int row, int column, wchar_t letter, attr_t attributes, short pair) {
  const wchar_t text[] = {letter, 0};
  terminal_put(window, row, column, text, attributes, pair);
}
/// The columns of a character, as ncurses counts them; -1 for what the locale cannot show.
static inline int terminal_width(wchar_t character) {
  extern int wcwidth(wchar_t);
  return wcwidth(character);
}
/// The string of a capability, NULL when the terminal has none.
static inline const char *terminal_capability(const char *name) {
  const char *found = tigetstr(name);
  return found == (const char *)-1 ? NULL : found;
}
/// Reads what a kind of terminal can do, without taking it over.
static inline int terminal_describe(const char *kind) {
  extern int setupterm(const char *, int, int *);
  int found = 0;
  return setupterm(kind, 1, &found);
}
/// F_SETPIPE_SZ and F_GETPIPE_SZ, which the headers show only to who asks for all that is not in POSIX.
enum { PIPE_SET_SIZE = 1031, PIPE_GET_SIZE = 1032 };
