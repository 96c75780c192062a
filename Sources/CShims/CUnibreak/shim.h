// UAX #14 line breaking, from Debian's libunibreak-dev.
#include <linebreak.h>
