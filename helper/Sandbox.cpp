// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/Sandbox.h"

#include <cerrno>
#include <cstddef>
#include <iterator>

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>

namespace werkbank {

namespace {

#if defined(__x86_64__)
constexpr unsigned thisMachine = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr unsigned thisMachine = AUDIT_ARCH_AARCH64;
#else
#error "The decoder's sandbox does not know this processor."
#endif

// Memory, what is open already, and the end.
constexpr unsigned allowed[] = {
    SYS_read, SYS_write, SYS_readv, SYS_writev, SYS_close, SYS_mmap, SYS_munmap, SYS_mremap,
    SYS_mprotect, SYS_madvise, SYS_brk, SYS_futex, SYS_exit, SYS_exit_group, SYS_rt_sigreturn,
    SYS_rt_sigprocmask, SYS_clock_gettime, SYS_sched_yield,
#ifdef __SANITIZE_ADDRESS__
    SYS_sigaltstack, SYS_gettid,  // asked for when libjpeg jumps out of a broken picture
#endif
};

bool limit(__rlimit_resource what, rlim_t most)
{
    const rlimit both{most, most};
    return setrlimit(what, &both) == 0;
}

bool limits()
{
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    // Sanitizers reserve far more than they use.
    if (!limit(RLIMIT_AS, rlim_t(1) << 30))
        return false;
#endif
    return limit(RLIMIT_CORE, 0) && limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_NPROC, 0)
           && limit(RLIMIT_CPU, 4 * 3600);
}

// Whatever is not in the list fails with EPERM; a foreign processor's numbers end the process.
bool filter()
{
    constexpr unsigned short count = std::size(allowed);
    sock_filter program[count + 6];
    unsigned short at = 0;
    const auto add = [&](sock_filter line) { program[at++] = line; };
    add(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch)));
    add(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, thisMachine, 1, 0));
    add(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS));
    add(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)));
    for (unsigned short i = 0; i < count; ++i)
        add(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, allowed[i],
                     static_cast<unsigned char>(count - i), 0));
    add(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM));
    add(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    const sock_fprog all{at, program};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &all, 0, 0) == 0;
}

} // namespace

bool enterSandbox()
{
    return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && limits()
           && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && limit(RLIMIT_NOFILE, 3) && filter();
}

} // namespace werkbank
