#include "CLoanwords.h"

// #embed is C23; this compiler knows it in every mode and only mentions it.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const char sounds[] = {
#embed "sounds.tsv"
,
0
};

static const char joins[] = {
#embed "joins.tsv"
,
0
};

const char *lector_loanword_sounds(void) { return sounds; }

const char *lector_loanword_joins(void) { return joins; }
