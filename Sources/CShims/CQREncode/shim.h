// QR codes, from Debian's libqrencode-dev.
#include <qrencode.h>
