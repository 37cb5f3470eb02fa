"""How the judge that reads is trained, cut, exported and compared (extra `reading-train`).

`weights` unpacks multilingual-e5-small, `network` is the cross-encoder, `examples` are its
lessons, `train` teaches it, `export` writes the files that `reader.linking` ships, `compare`
prints the table of models. Nothing here is needed to run the reader.
"""
