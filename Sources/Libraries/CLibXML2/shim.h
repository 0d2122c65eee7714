/* Only carries the flags for CXML. libxml2's own headers include ICU's, which clash with the ICU
   inside Foundation as soon as one Swift module sees both. */
