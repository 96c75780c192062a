// The least that a curses program can do to show a screen: what the time to the first frame of the panes is measured beside.
//
// It reads a file of runs, each a line of row, column, style and colour, a blank, and the text; draws them; waits for a key.

#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { longest_line = 4096, colors = 16 };

/// In the order of the style's bits.
static const attr_t attributes[] = {WA_BOLD, WA_DIM, WA_UNDERLINE, WA_REVERSE};

static attr_t style_of(int bits) {
  attr_t style = WA_NORMAL;
  for (int bit = 0; bit < 4; bit++) {
    if (bits & 1 << bit) style |= attributes[bit];
  }
  return style;
}

static void draw(char *line) {
  int row, column, style, color, length;
  if (sscanf(line, "%d %d %d %d%n", &row, &column, &style, &color, &length) != 4) return;
  char *text = line + length + 1;
  text[strcspn(text, "\n")] = '\0';
  wchar_t characters[longest_line];
  if (mbstowcs(characters, text, longest_line) == (size_t)-1) return;
  wattr_set(stdscr, style_of(style), (short)(color + 1), NULL);
  mvaddwstr(row, column, characters);
}

int main(int count, char *arguments[]) {
  FILE *file = count == 2 ? fopen(arguments[1], "r") : NULL;
  if (file == NULL) return 66;
  setlocale(LC_CTYPE, "");
  initscr();
  raw();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  curs_set(0);
  start_color();
  use_default_colors();
  for (short color = 0; color < colors; color++) init_pair((short)(color + 1), color, -1);
  char line[longest_line];
  while (fgets(line, sizeof line, file) != NULL) draw(line);
  refresh();
  getch();
  endwin();
  return 0;
}
