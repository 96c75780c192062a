#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

// Programs to be measured, started as cheaply as the system can, so that the time of starting is their own.

/// Opens a pseudo-terminal and copies the path of its far end.
/// Returns the near end, or -1 where there is none to be had.
int32_t pseudo_terminal_open(uint16_t columns, uint16_t rows, char *path, size_t size);

/// Starts a program as the leader of a session on a terminal; -1 where that fails.
/// Its standard input is a file where one is named, else the terminal.
pid_t pseudo_terminal_start(const char *terminal, char *const arguments[], char *const variables[], const char *input);

/// Starts a program without a terminal, its output thrown away; -1 where that fails.
pid_t command_start(char *const arguments[], char *const variables[], const char *input);

#endif
