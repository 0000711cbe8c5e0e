#pragma once
#define NCURSES_WIDECHAR 1
#include <langinfo.h>
#include <locale.h>
#include <ncursesw/ncurses.h>
#include <wchar.h>

// Macros and shared variables of ncurses and C, which Swift does not see or refuses.
static inline SCREEN *terminal_open(void) { return newterm(NULL, stdout, stdin); }
static inline WINDOW *terminal_window(void) { return stdscr; }
static inline int terminal_colours(void) { return COLORS; }
static inline int terminal_columns(WINDOW *window) { return getmaxx(window); }
static inline int terminal_rows(WINDOW *window) { return getmaxy(window); }
static inline attr_t terminal_bold(void) { return A_BOLD; }
static inline attr_t terminal_reverse(void) { return A_REVERSE; }
static inline attr_t terminal_underline(void) { return A_UNDERLINE; }
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
/// Reads what the terminal can do, without taking it over.
static inline int terminal_describe(void) {
  extern int setupterm(const char *, int, int *);
  int found = 0;
  return setupterm(NULL, 1, &found);
}
