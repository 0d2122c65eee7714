#ifndef CLOANWORDS_H
#define CLOANWORDS_H

/// `sounds.tsv` and `joins.tsv`, compiled into the engines.
const char *lector_loanword_sounds(void);
const char *lector_loanword_joins(void);

#endif
