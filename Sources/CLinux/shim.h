#pragma once
#include <linux/capability.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

// Swift calls no function with any number of arguments, and does not see the names of the limits.
static inline int process_set_dumpable(int is_dumpable) { return prctl(PR_SET_DUMPABLE, is_dumpable, 0, 0, 0); }
static inline int process_end_with_parent(void) { return prctl(PR_SET_PDEATHSIG, SIGTERM, 0, 0, 0); }
static inline int process_adopt_orphans(void) { return prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0); }
static inline int process_forbid_core(void) {
  struct rlimit none = {0, 0};
  return setrlimit(RLIMIT_CORE, &none);
}
static inline int process_open(pid_t process) { return (int)syscall(SYS_pidfd_open, process, 0); }
/// A limit that is there already and lower stays as it is.
static inline int process_limit_processor_time(unsigned long seconds) {
  struct rlimit limit;
  if (getrlimit(RLIMIT_CPU, &limit) != 0) return -1;
  if (limit.rlim_max > seconds) limit.rlim_max = seconds;
  limit.rlim_cur = limit.rlim_max;
  return setrlimit(RLIMIT_CPU, &limit);
}
/// How many bytes may be locked in memory; 0 when that is unknown.
static inline unsigned long process_lock_limit(void) {
  struct rlimit limit;
  return getrlimit(RLIMIT_MEMLOCK, &limit) == 0 ? limit.rlim_cur : 0;
}
/// Whether that limit does not count: for root, and where an administrator gave this right alone.
static inline int process_locks_without_limit(void) {
  struct __user_cap_header_struct asked = {_LINUX_CAPABILITY_VERSION_3, 0};
  struct __user_cap_data_struct held[_LINUX_CAPABILITY_U32S_3];
  return syscall(SYS_capget, &asked, held) == 0 && (held[0].effective & (1u << CAP_IPC_LOCK)) != 0;
}
