// The least that an ncurses program can do: nine lines, of which the arrow keys highlight one.
// What leidraad costs is measured against this, in the same minute and on the same machine.

#define NCURSES_WIDECHAR 1
#include <locale.h>
#include <ncursesw/ncurses.h>

enum { lines = 9 };

static void draw(int chosen) {
  mvaddstr(0, 2, "Negen regels");
  for (int line = 0; line < lines; line++) {
    if (line == chosen) attron(A_REVERSE);
    mvprintw(2 + line, 2, "%d. regel nummer %d", line + 1, line + 1);
    attroff(A_REVERSE);
  }
  refresh();
}

int main(void) {
  setlocale(LC_ALL, "");
  initscr();
  cbreak();
  noecho();
  keypad(stdscr, TRUE);
  curs_set(0);
  int chosen = 0;
  for (;;) {
    draw(chosen);
    switch (getch()) {
      case KEY_DOWN: chosen = (chosen + 1) % lines; break;
      case KEY_UP: chosen = (chosen + lines - 1) % lines; break;
      case 'q':
      case ERR: endwin(); return 0;
    }
  }
}
