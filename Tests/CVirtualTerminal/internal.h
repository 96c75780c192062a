#ifndef CVIRTUALTERMINAL_INTERNAL_H
#define CVIRTUALTERMINAL_INTERNAL_H

#include <termios.h>
#include <vterm.h>

#include "CVirtualTerminal.h"

enum { most_strings = 64 };

struct virtual_terminal {
  VTerm *emulator;
  VTermScreen *screen;
  struct virtual_state state;

  char *arguments[most_strings];
  char *variables[most_strings];
  size_t argument_count, variable_count;

  /// The emulator's end of the line, and where the session's leader reports to.
  int line;
  int reports;
  pid_t leader;
  pid_t program;
  int32_t program_state;
  int32_t program_status;
  int64_t processor_time;
  struct termios first_modes;

  /// Bytes in a millisecond; negative without a limit.
  int32_t speed;
  bool keeps_output;
  uint8_t *output;
  size_t output_count, output_capacity;
};

/// What the session's leader tells of the program.
struct report {
  pid_t program;
  int32_t state;
  int32_t status;
  int64_t processor_time;
};

/// Leads a session on a line, runs the program in it and reports. Never returns.
_Noreturn void lead_session(const char *line_path, int reports, char *const arguments[], char *const variables[]);

bool emulator_open(virtual_terminal *terminal, int32_t columns, int32_t rows);

#endif
