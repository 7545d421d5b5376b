// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Feeds hostile files to the writer through the reader, or through the salvage where the reader refuses them: what is
// written reads back as it was read, nothing is wrong with it, and where it fails nothing is left.
#include "core/formats/h2/check.h"
#include "core/formats/h2/convert.h"
#include "core/formats/h2/reader.h"
#include "core/formats/h2/salvagereader.h"
#include "h2fuzz.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace gangway;
using namespace gangway::h2;

namespace {

/// In memory where the system has a place for that: every file is synced.
QString folder()
{
    static const QTemporaryDir directory(
        (QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm") : QDir::tempPath())
        + QStringLiteral("/fuzz_h2convert-XXXXXX"));
    return directory.path();
}

void convert(RowReader &reader)
{
    const QString target = folder() + QStringLiteral("/new.mv.db");
    fuzz::Patience patience;
    const auto conversion = convertDatabase(reader, target, patience.steering());
    if (conversion) {
        const auto problems = checkFile(target, {});
        fuzz::require(problems && problems->empty());
        QFile::remove(target);
    } else {
        fuzz::require(conversion.error().code != Error::Code::Different && !conversion.error().what.isEmpty());
    }
    fuzz::require(QDir(folder()).isEmpty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto source = fuzz::input(data, size);
    if (auto reader = Reader::open(source)) {
        if (fuzz::readAll(**reader))
            convert(**reader);
        return 0;
    }
    fuzz::Patience patience;
    if (auto remains = SalvageReader::open(source, patience.steering()); remains && fuzz::readAll(**remains))
        convert(**remains);
    return 0;
}
