# The text form of a sheet as groff wants it with the macros ms: the same lines, in the same kinds of type.
s/\\/\\e/g
1 s/.*/.nf\n.LG\n.B\n\\\&&\n.R\n.NL/
/^ *__*$/ s/.*/\\l'6i'/
/^   - / s/.*/.I\n\\\&&\n.R/
/^     ./ s/.*/.B\n\\\&&\n.R/
/^[^a-z]*[A-Z][^a-z]*$/ s/.*/.SH\n\\\&&\n.LP\n.nf/
