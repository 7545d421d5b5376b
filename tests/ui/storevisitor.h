// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDesktopServices>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QUrlQuery>

/// Somebody with a browser at the store's page: what the program opens is fetched over HTTP, and the form that is found
/// there is filled in and sent.
class StoreVisitor final : public QObject
{
    Q_OBJECT

public:
    StoreVisitor() { QDesktopServices::setUrlHandler(QStringLiteral("http"), this, "open"); }
    ~StoreVisitor() override { QDesktopServices::unsetUrlHandler(QStringLiteral("http")); }

    /// The page in view, as it was fetched last; empty: none.
    [[nodiscard]] QString page() const { return m_page; }
    [[nodiscard]] QUrl address() const { return m_address; }
    /// What the page has as code, such as "mb_…"; empty: nothing that begins so.
    [[nodiscard]] QString code(const QString &beginning) const
    {
        static const QRegularExpression codes(QStringLiteral("<code>([^<]*)</code>"));
        for (auto found = codes.globalMatch(m_page); found.hasNext();) {
            const QString text = found.next().captured(1);
            if (text.startsWith(beginning))
                return text;
        }
        return {};
    }

    /// Sends the form of the page, with what is chosen there already and @p alias as the instance's name.
    void order(const QString &alias)
    {
        QUrlQuery answers;
        static const QRegularExpression inputs(QStringLiteral("<input ([^>]*)>"));
        for (auto found = inputs.globalMatch(m_page); found.hasNext();) {
            const QString input = found.next().captured(1);
            const bool isChosen =
                !input.contains(QLatin1String("type=\"radio\"")) || input.contains(QLatin1String(" checked"));
            if (isChosen) {
                const QString name = attribute(input, QStringLiteral("name"));
                answers.addQueryItem(name, name == QLatin1String("alias") ? alias
                                                                          : attribute(input, QStringLiteral("value")));
            }
        }
        static const QRegularExpression region(QStringLiteral("<option value=\"([^\"]*)\" selected"));
        answers.addQueryItem(QStringLiteral("region"), region.match(m_page).captured(1));
        static const QRegularExpression action(QStringLiteral("<form method=\"post\" action=\"([^\"]*)\""));
        QNetworkRequest request(m_address.resolved(QUrl(action.match(m_page).captured(1))));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
        take(m_network.post(request, answers.toString(QUrl::FullyEncoded).toUtf8()));
    }
    void reload() { open(m_address); }

public slots:
    void open(const QUrl &address)
    {
        m_address = address;
        take(m_network.get(QNetworkRequest(address)));
    }

private:
    static QString attribute(const QString &tag, const QString &name)
    {
        const QRegularExpression value(name + QStringLiteral("=\"([^\"]*)\""));
        return value.match(tag).captured(1);
    }

    void take(QNetworkReply *reply)
    {
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(30'000);
        m_address = reply->url(); // where it was sent on to
        m_page = QString::fromUtf8(reply->readAll());
        reply->deleteLater();
    }

    QNetworkAccessManager m_network;
    QUrl m_address;
    QString m_page;
};
