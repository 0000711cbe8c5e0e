import CCups

/// libcups, opened when something is first asked of it. Every conversation begins with a connection, which looks whether it
/// is there at all.
let cups = cups_open()
