#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include <curses.h>

#include "CTerminal.h"
#include "internal.h"

enum { paste_begins = 600, paste_ends = 601 };

/// Sequences that terminals send but terminfo lacks: cursor keys in the other mode, the numbered keys of the VT220 and rxvt, function keys
/// of the Linux console, brackets around a paste.
static const struct {
  const char *sequence;
  int key;
} sequences[] = {
  {"\033[A", KEY_UP},        {"\033OA", KEY_UP},        {"\033[B", KEY_DOWN},      {"\033OB", KEY_DOWN},
  {"\033[C", KEY_RIGHT},     {"\033OC", KEY_RIGHT},     {"\033[D", KEY_LEFT},      {"\033OD", KEY_LEFT},
  {"\033[H", KEY_HOME},      {"\033OH", KEY_HOME},      {"\033[F", KEY_END},       {"\033OF", KEY_END},
  {"\033[1~", KEY_HOME},     {"\033[4~", KEY_END},      {"\033[7~", KEY_HOME},     {"\033[8~", KEY_END},
  {"\033[3~", KEY_DC},       {"\033[5~", KEY_PPAGE},    {"\033[6~", KEY_NPAGE},    {"\033[Z", KEY_BTAB},
  {"\033OM", KEY_ENTER},     {"\033OP", KEY_F(1)},      {"\033OQ", KEY_F(2)},      {"\033OR", KEY_F(3)},
  {"\033OS", KEY_F(4)},      {"\033[11~", KEY_F(1)},    {"\033[12~", KEY_F(2)},    {"\033[13~", KEY_F(3)},
  {"\033[14~", KEY_F(4)},    {"\033[[A", KEY_F(1)},     {"\033[[B", KEY_F(2)},     {"\033[[C", KEY_F(3)},
  {"\033[[D", KEY_F(4)},     {"\033[[E", KEY_F(5)},     {"\033[15~", KEY_F(5)},    {"\033[17~", KEY_F(6)},
  {"\033[18~", KEY_F(7)},    {"\033[19~", KEY_F(8)},    {"\033[20~", KEY_F(9)},    {"\033[21~", KEY_F(10)},
  {"\033[23~", KEY_F(11)},   {"\033[24~", KEY_F(12)},   {"\033[200~", paste_begins}, {"\033[201~", paste_ends},
};

static const struct {
  int curses;
  int32_t ours;
} keys[] = {
  {KEY_UP, TERMINAL_KEY_UP},
  {KEY_DOWN, TERMINAL_KEY_DOWN},
  {KEY_LEFT, TERMINAL_KEY_LEFT},
  {KEY_RIGHT, TERMINAL_KEY_RIGHT},
  {KEY_HOME, TERMINAL_KEY_HOME},
  {KEY_A1, TERMINAL_KEY_HOME},
  {KEY_END, TERMINAL_KEY_END},
  {KEY_C1, TERMINAL_KEY_END},
  {KEY_PPAGE, TERMINAL_KEY_PAGE_UP},
  {KEY_A3, TERMINAL_KEY_PAGE_UP},
  {KEY_NPAGE, TERMINAL_KEY_PAGE_DOWN},
  {KEY_C3, TERMINAL_KEY_PAGE_DOWN},
  {KEY_DC, TERMINAL_KEY_DELETE},
  {KEY_BACKSPACE, TERMINAL_KEY_BACKSPACE},
  {KEY_ENTER, TERMINAL_KEY_ENTER},
  {KEY_BTAB, TERMINAL_KEY_BACK_TAB},
  {KEY_MOUSE, TERMINAL_KEY_MOUSE},
  {paste_begins, TERMINAL_KEY_PASTE_BEGINS},
  {paste_ends, TERMINAL_KEY_PASTE_ENDS},
};

/// A pad, since reading from a window would refresh it.
static WINDOW *input;

bool keys_open(void) {
  input = newpad(1, 1);
  if (input == NULL) return false;
  keypad(input, TRUE);
  nodelay(input, TRUE);
  // After `keypad`, which loads terminfo's keys: ours override them.
  for (size_t index = 0; index < sizeof sequences / sizeof sequences[0]; index++) {
    define_key(sequences[index].sequence, sequences[index].key);
  }
  return true;
}

void keys_close(void) {
  if (input != NULL) delwin(input);
  input = NULL;
}

int32_t terminal_read(void) {
  int code = wgetch(input);
  if (code == ERR) return -1;
  if (code <= UINT8_MAX) return code;
  for (size_t index = 0; index < sizeof keys / sizeof keys[0]; index++) {
    if (keys[index].curses == code) return keys[index].ours;
  }
  if (KEY_F(1) <= code && code <= KEY_F(12)) return TERMINAL_KEY_FUNCTION + code - KEY_F0;
  return TERMINAL_KEY_UNKNOWN;
}

int32_t terminal_escape_delay(void) { return get_escdelay(); }

void terminal_set_mouse(bool on) {
  // A press counts as a click; the release would only matter for dragging.
  mouseinterval(0);
  mousemask(on ? BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED : 0, NULL);
}

static int32_t gesture(mmask_t buttons) {
  if (buttons & BUTTON1_PRESSED) return TERMINAL_CLICK;
  if (buttons & BUTTON4_PRESSED) return TERMINAL_WHEEL_UP;
  if (buttons & BUTTON5_PRESSED) return TERMINAL_WHEEL_DOWN;
  return 0;
}

struct terminal_pointing terminal_read_mouse(void) {
  MEVENT event;
  if (getmouse(&event) != OK) return (struct terminal_pointing){0};
  return (struct terminal_pointing){.gesture = gesture(event.bstate), .column = event.x, .row = event.y};
}
