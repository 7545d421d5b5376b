// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A disk that dies on request: loaded before the C library (LD_PRELOAD), it counts the calls that change what is
// on the disk, and at the k-th of them kills the process, tears the write, or fails it. Driven by environment:
//
//   GANGWAY_FAULT_UNDER    only paths that contain this text count; required
//   GANGWAY_FAULT_AT       k, from 1; absent or 0: only count
//   GANGWAY_FAULT_DO       kill (before the call) | tear:N (write N bytes of it, then kill; other calls: kill)
//                          | short (half of a write) | ENOSPC | EDQUOT | EIO | EROFS
//   GANGWAY_FAULT_STICKY   1: every later call fails too, as on a disk that stays full
//   GANGWAY_FAULT_ONLY     comma-separated calls that count, such as "fsync,fdatasync"; absent: all
//   GANGWAY_FAULT_REPORT   appends a line "k call mode path" for each counted call; mode is that of a created
//                          file or folder in octal, else "-"
//
// The calls: open (only one that may create or empty a file), mkdir, write, pwrite, ftruncate, fsync, fdatasync,
// rename, link, unlink. Names ending in 64 and the *at variants count as the plain ones.

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <sys/stat.h>
#include <sys/syscall.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

namespace {

struct Order
{
    const char *under = std::getenv("GANGWAY_FAULT_UNDER");
    const char *action = std::getenv("GANGWAY_FAULT_DO");
    const char *only = std::getenv("GANGWAY_FAULT_ONLY");
    const char *report = std::getenv("GANGWAY_FAULT_REPORT");
    bool isSticky = std::getenv("GANGWAY_FAULT_STICKY") != nullptr;
    long at = std::getenv("GANGWAY_FAULT_AT") ? std::atol(std::getenv("GANGWAY_FAULT_AT")) : 0;
};

const Order &order()
{
    static const Order the;
    return the;
}

std::atomic<long> counted = 0;

constexpr int goOn = 0;
constexpr int tear = -1;
constexpr int halve = -2;

bool isListed(const char *list, const char *call)
{
    const size_t length = std::strlen(call);
    for (const char *at = list; (at = std::strstr(at, call)); at += length) {
        const bool begins = at == list || at[-1] == ',';
        if (begins && (at[length] == ',' || at[length] == '\0'))
            return true;
    }
    return false;
}

/// Without the functions that are replaced here.
void note(long number, const char *call, int mode, const char *path)
{
    char line[5000];
    char octal[16] = "-";
    if (mode >= 0)
        std::snprintf(octal, sizeof octal, "%o", static_cast<unsigned>(mode));
    const int length = std::snprintf(line, sizeof line, "%ld %s %s %s\n", number, call, octal, path);
    const long fd = ::syscall(SYS_openat, AT_FDCWD, order().report, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    ::syscall(SYS_write, fd, line, static_cast<size_t>(length));
    ::syscall(SYS_close, fd);
}

[[noreturn]] void die()
{
    ::kill(::getpid(), SIGKILL);
    for (;;)
        ::pause();
}

/// An errno to fail with, or one of the constants above.
int judge(const char *call, const char *path, int mode = -1)
{
    if (!order().under || !path || !std::strstr(path, order().under))
        return goOn;
    if (order().only && !isListed(order().only, call))
        return goOn;
    const long number = ++counted;
    if (order().report)
        note(number, call, mode, path);
    const bool isIt = order().at > 0 && (number == order().at || (order().isSticky && number > order().at));
    const char *action = order().action;
    if (!isIt || !action)
        return goOn;
    if (std::strcmp(action, "kill") == 0)
        die();
    if (std::strncmp(action, "tear:", 5) == 0)
        return tear;
    if (std::strcmp(action, "short") == 0)
        return halve;
    if (std::strcmp(action, "ENOSPC") == 0)
        return ENOSPC;
    if (std::strcmp(action, "EDQUOT") == 0)
        return EDQUOT;
    if (std::strcmp(action, "EROFS") == 0)
        return EROFS;
    return EIO;
}

/// For calls that write nothing: torn means killed, halved means done.
bool fails(int verdict)
{
    if (verdict == tear)
        die();
    if (verdict <= 0)
        return false;
    errno = verdict;
    return true;
}

struct PathOf
{
    char text[4096] = "";
    explicit PathOf(int fd)
    {
        char link[64];
        std::snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
        const ssize_t length = ::readlink(link, text, sizeof text - 1);
        text[length > 0 ? length : 0] = '\0';
    }
};

template<typename Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

size_t tornLength(size_t size)
{
    const auto length = static_cast<size_t>(std::atol(order().action + std::strlen("tear:")));
    return length < size ? length : size;
}

template<typename Write>
ssize_t judgedWrite(const char *call, int fd, size_t size, const Write &write)
{
    const int verdict = judge(call, PathOf(fd).text);
    if (verdict == tear) {
        write(tornLength(size));
        die();
    }
    if (verdict == halve)
        return write(size > 1 ? size / 2 : size);
    if (verdict > 0) {
        errno = verdict;
        return -1;
    }
    return write(size);
}

bool mayCreate(int flags)
{
    return (flags & (O_CREAT | O_TRUNC)) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
}

template<typename Open>
int judgedOpen(const char *path, int flags, mode_t mode, const Open &open)
{
    // SQLite opens an existing file with O_CREAT, too; the mode counts only where a file comes into being.
    const bool creates = mayCreate(flags) && ::syscall(SYS_faccessat, AT_FDCWD, path, F_OK) != 0;
    if (mayCreate(flags) && fails(judge("open", path, creates ? static_cast<int>(mode) : -1)))
        return -1;
    return open();
}

mode_t modeFrom(int flags, va_list arguments)
{
    return mayCreate(flags) ? static_cast<mode_t>(va_arg(arguments, int)) : 0;
}

} // namespace

extern "C" {

#define GANGWAY_OPEN(NAME)                                                                                             \
    int NAME(const char *path, int flags, ...)                                                                         \
    {                                                                                                                  \
        va_list arguments;                                                                                             \
        va_start(arguments, flags);                                                                                    \
        const mode_t mode = modeFrom(flags, arguments);                                                                \
        va_end(arguments);                                                                                             \
        static auto *const next = real<int(const char *, int, ...)>(#NAME);                                            \
        return judgedOpen(path, flags, mode, [&] { return next(path, flags, mode); });                                 \
    }
GANGWAY_OPEN(open)
GANGWAY_OPEN(open64)

#define GANGWAY_OPENAT(NAME)                                                                                           \
    int NAME(int folder, const char *path, int flags, ...)                                                             \
    {                                                                                                                  \
        va_list arguments;                                                                                             \
        va_start(arguments, flags);                                                                                    \
        const mode_t mode = modeFrom(flags, arguments);                                                                \
        va_end(arguments);                                                                                             \
        static auto *const next = real<int(int, const char *, int, ...)>(#NAME);                                       \
        return judgedOpen(path, flags, mode, [&] { return next(folder, path, flags, mode); });                         \
    }
GANGWAY_OPENAT(openat)
GANGWAY_OPENAT(openat64)

ssize_t write(int fd, const void *bytes, size_t size)
{
    static auto *const next = real<ssize_t(int, const void *, size_t)>("write");
    return judgedWrite("write", fd, size, [&](size_t length) { return next(fd, bytes, length); });
}

#define GANGWAY_PWRITE(NAME, OFFSET)                                                                                   \
    ssize_t NAME(int fd, const void *bytes, size_t size, OFFSET offset)                                                \
    {                                                                                                                  \
        static auto *const next = real<ssize_t(int, const void *, size_t, OFFSET)>(#NAME);                             \
        return judgedWrite("pwrite", fd, size, [&](size_t length) { return next(fd, bytes, length, offset); });        \
    }
GANGWAY_PWRITE(pwrite, off_t)
GANGWAY_PWRITE(pwrite64, off64_t)

#define GANGWAY_FTRUNCATE(NAME, OFFSET)                                                                                \
    int NAME(int fd, OFFSET length)                                                                                    \
    {                                                                                                                  \
        static auto *const next = real<int(int, OFFSET)>(#NAME);                                                       \
        return fails(judge("ftruncate", PathOf(fd).text)) ? -1 : next(fd, length);                                     \
    }
GANGWAY_FTRUNCATE(ftruncate, off_t)
GANGWAY_FTRUNCATE(ftruncate64, off64_t)

int fsync(int fd)
{
    static auto *const next = real<int(int)>("fsync");
    return fails(judge("fsync", PathOf(fd).text)) ? -1 : next(fd);
}

int fdatasync(int fd)
{
    static auto *const next = real<int(int)>("fdatasync");
    return fails(judge("fdatasync", PathOf(fd).text)) ? -1 : next(fd);
}

int mkdir(const char *path, mode_t mode)
{
    static auto *const next = real<int(const char *, mode_t)>("mkdir");
    return fails(judge("mkdir", path, static_cast<int>(mode))) ? -1 : next(path, mode);
}

int rename(const char *from, const char *to)
{
    static auto *const next = real<int(const char *, const char *)>("rename");
    return fails(judge("rename", to)) ? -1 : next(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    static auto *const next = real<int(int, const char *, int, const char *, unsigned)>("renameat2");
    return fails(judge("rename", to)) ? -1 : next(fromFolder, from, toFolder, to, flags);
}

int link(const char *from, const char *to)
{
    static auto *const next = real<int(const char *, const char *)>("link");
    return fails(judge("link", to)) ? -1 : next(from, to);
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags)
{
    static auto *const next = real<int(int, const char *, int, const char *, int)>("linkat");
    return fails(judge("link", to)) ? -1 : next(fromFolder, from, toFolder, to, flags);
}

int unlink(const char *path)
{
    static auto *const next = real<int(const char *)>("unlink");
    return fails(judge("unlink", path)) ? -1 : next(path);
}

int unlinkat(int folder, const char *path, int flags)
{
    static auto *const next = real<int(int, const char *, int)>("unlinkat");
    return fails(judge("unlink", path)) ? -1 : next(folder, path, flags);
}

} // extern "C"
