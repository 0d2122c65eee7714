/* TagLib is C++: this module only carries its compiler and linker flags to CTags. */
