#include "CTags.h"
