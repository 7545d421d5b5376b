// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "redaction.h"

#include "redactionforms.h"

#include <algorithm>
#include <mutex>

namespace gangway {
namespace {

constexpr QByteArrayView secretMark = "[secret]";

QByteArray without(QByteArrayView text, std::vector<Span> spans)
{
    std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.from < b.from; });
    QByteArray out;
    out.reserve(text.size());
    qsizetype at = 0;
    for (size_t i = 0; i < spans.size();) {
        const qsizetype from = spans[i].from;
        qsizetype to = spans[i].to;
        for (++i; i < spans.size() && spans[i].from <= to; ++i)
            to = std::max(to, spans[i].to);
        out.append(text.sliced(at, from - at)).append(secretMark);
        at = to;
    }
    return out.append(text.sliced(at));
}

} // namespace

struct Redactor::Known
{
    SecretForms forms;
};

Redactor::Redactor() = default;
Redactor::~Redactor() = default;

void Redactor::addKnown(const Secret &secret)
{
    if (secret.reveal().size() < shortestKnown)
        return;
    const std::unique_lock lock(m_mutex);
    const bool isThere =
        std::any_of(m_known.begin(), m_known.end(), [&](const auto &known) { return known->forms.isOf(secret); });
    if (!isThere)
        m_known.push_back(std::make_unique<const Known>(Known{SecretForms(secret)}));
}

QByteArray Redactor::redactUtf8(QByteArrayView utf8) const
{
    QByteArray known = utf8.toByteArray();
    {
        const std::shared_lock lock(m_mutex);
        if (!m_known.empty()) {
            const SearchTexts texts(utf8);
            std::vector<Span> found;
            for (const auto &secret : m_known)
                secret->forms.find(texts, found);
            if (!found.empty())
                known = without(utf8, std::move(found));
        }
    }
    return redactPatterns(QString::fromUtf8(known)).toUtf8();
}

QString Redactor::redact(const QString &text) const
{
    return QString::fromUtf8(redactUtf8(text.toUtf8()));
}

bool Redactor::containsKnown(QByteArrayView bytes, qsizetype atLeast) const
{
    const std::shared_lock lock(m_mutex);
    if (m_known.empty())
        return false;
    const SearchTexts texts(bytes);
    return std::any_of(m_known.begin(), m_known.end(),
                       [&](const auto &known) { return known->forms.size() >= atLeast && known->forms.isIn(texts); });
}

Redactor &processRedactor()
{
    // Never destroyed: a line may be logged while other statics go.
    static Redactor *const redactor = new Redactor; // NOLINT(cppcoreguidelines-owning-memory)
    return *redactor;
}

} // namespace gangway
