#include "CFetch.h"
