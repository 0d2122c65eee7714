/* curl_easy_setopt is variadic: this module only carries flags to CFetch. */
