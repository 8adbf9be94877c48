#include "cli/process.h"

#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/exit_status.h"

/* glibc gives memory back to the system only above this: reports take and free some every time.
 */
enum { KEPT_MEMORY_BYTES = 64 * 1024 * 1024, PADDING_BYTES = 16 * 1024 * 1024 };

static volatile sig_atomic_t stop_signal;

extern char **environ;

static void remember(int signal_number)
{
    stop_signal = signal_number;
}

int process_signal(void)
{
    return stop_signal;
}

/*
 * A failed assertion has said so on stderr; PLplot, which calls abort() where it finds no
 * driver, not always. What was begun is rolled back when the database is opened next.
 */
static void end_as_our_bug(int signal_number)
{
    static const char said[] = "capaian: internal error\n";
    ssize_t written = write(STDERR_FILENO, said, sizeof(said) - 1);

    (void)signal_number;
    (void)written;
    _exit(EXIT_OUR_BUG);
}

static void signals_prepare(void)
{
    static const int stopping[] = {SIGINT, SIGTERM, SIGHUP};
    static const int ignored[] = {SIGPIPE, SIGXFSZ};
    struct sigaction action = {.sa_handler = remember};

    sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < sizeof(stopping) / sizeof(stopping[0]); i++)
        sigaction(stopping[i], &action, NULL);
    action.sa_handler = end_as_our_bug;
    sigaction(SIGABRT, &action, NULL);
    action.sa_handler = SIG_IGN;
    for (size_t i = 0; i < sizeof(ignored) / sizeof(ignored[0]); i++)
        sigaction(ignored[i], &action, NULL);
}

/*
 * A file opened later must not get a number that somebody prints to. What is printed on a
 * closed stdout must fail, for nobody reads it; on a closed stderr it vanishes.
 */
static void descriptors_prepare(void)
{
    for (int descriptor = 0; descriptor <= STDERR_FILENO; descriptor++) {
        if (fcntl(descriptor, F_GETFD) == -1 && errno == EBADF)
            (void)open("/dev/null", descriptor == STDERR_FILENO ? O_WRONLY : O_RDONLY);
    }
}

static void environment_prepare(void)
{
    static const char *const beginnings[] = {"PLPLOT_", "SQLITE_"};
    bool is_changed = true;

    while (is_changed) {
        is_changed = false;
        for (char **entry = environ; *entry != NULL && !is_changed; entry++) {
            char name[256];
            size_t length = strcspn(*entry, "=");

            for (size_t i = 0; i < sizeof(beginnings) / sizeof(beginnings[0]); i++) {
                if (strncmp(*entry, beginnings[i], strlen(beginnings[i])) != 0 ||
                    length >= sizeof(name))
                    continue;
                memcpy(name, *entry, length);
                name[length] = '\0';
                is_changed = unsetenv(name) == 0;
            }
        }
    }
}

void process_prepare(void)
{
    const struct rlimit no_core = {0, 0};

    umask(077);
    setrlimit(RLIMIT_CORE, &no_core);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    descriptors_prepare();
    signals_prepare();
    environment_prepare();
    mallopt(M_TRIM_THRESHOLD, KEPT_MEMORY_BYTES);
    mallopt(M_TOP_PAD, PADDING_BYTES);
}
