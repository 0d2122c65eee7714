#pragma once

#include <dirent.h>

/// readdir(3): the name of the next entry, valid until the next call; null at the end. In Swift the
/// field is an array of 256 bytes that is copied whole, but a record holds no more of it than its
/// name needs: the copy read behind the record, and at the end of a page it was a crash.
const char *lector_next_name(DIR *directory);
