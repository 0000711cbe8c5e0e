import Glibc

/// Milliseconds on a clock that only goes forward, also while the computer sleeps.
func milliseconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_BOOTTIME, &time)
  return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
}
