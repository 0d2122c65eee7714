#pragma once

/// renameat2(2) with RENAME_EXCHANGE: glibc shows it only under _GNU_SOURCE, which Swift's module
/// map of Glibc does not set.
int lector_exchange(const char *left, const char *right);
