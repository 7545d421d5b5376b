// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Feeds the reader of H2 database files: opens, reads every value and large object of every table, and checks the
// whole.
#include "core/formats/h2/check.h"
#include "core/formats/h2/identify.h"
#include "core/formats/h2/reader.h"
#include "h2fuzz.h"

using namespace gangway;
using namespace gangway::h2;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto source = fuzz::input(data, size);
    (void)identifyBytes(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (auto reader = Reader::open(source); reader && !fuzz::readAll(**reader))
        return 0;
    fuzz::Patience patience;
    (void)checkFile(source, patience.steering());
    return 0;
}
