"""Where the reader is: in which article and sentence, by which way, and after a restart."""
