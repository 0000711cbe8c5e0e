// The whole program as people and other programs meet it: keys pressed in a real terminal, commands with their exit
// statuses, prints that arrive at a real print service. No test here looks inside.
