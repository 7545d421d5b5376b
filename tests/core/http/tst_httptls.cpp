// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/client.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <future>
#include <memory>

using namespace gangway;
using namespace Qt::StringLiterals;
using Kind = http::Fault::Kind;

namespace {

struct Identity
{
    QString certificate;
    QString key;
};

struct Behaviour
{
    Identity identity;
    QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater;
};

/// An HTTPS server on a thread of its own that answers 200 and counts what reached it decrypted.
class TlsServer final
{
public:
    explicit TlsServer(const Behaviour &behaviour)
    {
        m_context.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_context, [&] { listen(behaviour); }, Qt::BlockingQueuedConnection);
    }
    ~TlsServer()
    {
        QMetaObject::invokeMethod(
            &m_context, [&] { delete m_server; }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    TlsServer(const TlsServer &) = delete;
    TlsServer &operator=(const TlsServer &) = delete;

    [[nodiscard]] QByteArray url(const QByteArray &host) const
    {
        return "https://" + host + ':' + QByteArray::number(m_port) + "/?sig=CANARY";
    }
    [[nodiscard]] int bytesSeen() const { return m_bytes; }

private:
    void listen(const Behaviour &behaviour)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        QFile certificate(behaviour.identity.certificate);
        QFile key(behaviour.identity.key);
        if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
            qFatal("no certificate");
        configuration.setLocalCertificateChain(QSslCertificate::fromData(certificate.readAll()));
        configuration.setPrivateKey(QSslKey(key.readAll(), QSsl::Ec));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        configuration.setProtocol(behaviour.protocol);
        m_server = new QSslServer;
        m_server->setSslConfiguration(configuration);
        QObject::connect(m_server, &QSslServer::pendingConnectionAvailable, m_server, [this] {
            QTcpSocket *socket = m_server->nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                m_bytes += static_cast<int>(socket->readAll().size());
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
            });
        });
        if (!m_server->listen(QHostAddress::LocalHost))
            qFatal("no port");
        m_port = m_server->serverPort();
    }

    QThread m_thread;
    QObject m_context;
    QSslServer *m_server = nullptr;
    quint16 m_port = 0;
    std::atomic<int> m_bytes = 0;
};

} // namespace

class HttpTlsTest : public QObject
{
    Q_OBJECT

private:
    bool openssl(const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"openssl"_s, arguments);
        process.waitForFinished();
        if (process.exitCode() != 0)
            qWarning("%s", process.readAll().constData());
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    /// A key and a certificate for @p names, signed by the test's authority or by itself.
    Identity identity(const QString &name, const QString &names, bool bySelf = false, const QStringList &life = {})
    {
        const QString base = m_folder.filePath(name);
        QFile extensions(base + u".ext"_s);
        if (!extensions.open(QIODevice::WriteOnly))
            return {};
        extensions.write("subjectAltName=" + names.toLatin1() + "\n");
        extensions.close();
        const QString key = base + u".key"_s;
        const QString certificate = base + u".crt"_s;
        bool good =
            openssl({u"ecparam"_s, u"-name"_s, u"prime256v1"_s, u"-genkey"_s, u"-noout"_s, u"-out"_s, key})
            && openssl({u"req"_s, u"-new"_s, u"-key"_s, key, u"-subj"_s, u"/CN=test"_s, u"-out"_s, base + u".csr"_s});
        QStringList sign{u"x509"_s, u"-req"_s,   u"-in"_s,      base + u".csr"_s,
                         u"-out"_s, certificate, u"-extfile"_s, extensions.fileName()};
        sign += bySelf ? QStringList{u"-signkey"_s, key}
                       : QStringList{u"-CA"_s, authority(), u"-CAkey"_s, m_folder.filePath(u"ca.key"_s),
                                     u"-CAcreateserial"_s};
        sign += life.isEmpty() ? QStringList{u"-days"_s, u"2"_s} : life;
        good = good && openssl(sign);
        return good ? Identity{certificate, key} : Identity();
    }
    [[nodiscard]] QString authority() const { return m_folder.filePath(u"ca.crt"_s); }

    QTemporaryDir m_folder;
    Identity m_good;

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            QSKIP("openssl is not installed");
        QVERIFY(openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                         u"-nodes"_s, u"-subj"_s, u"/CN=Test authority"_s, u"-days"_s, u"2"_s, u"-keyout"_s,
                         m_folder.filePath(u"ca.key"_s), u"-out"_s, authority()}));
        m_good = identity(u"good"_s, u"DNS:localhost,IP:127.0.0.1"_s);
        QVERIFY(!m_good.certificate.isEmpty());
    }

    void trustsAnAuthorityWhoseFileIsGiven()
    {
        TlsServer server({m_good});
        http::ClientOptions options;
        options.extraCaFile = authority();
        http::Client client(options);
        for (const QByteArray &host : {QByteArray("localhost"), QByteArray("127.0.0.1")}) {
            http::Request request;
            request.url = Secret(server.url(host));
            const auto outcome = client.perform(std::move(request), {});
            const auto *fault = std::get_if<http::Fault>(&outcome);
            QVERIFY2(!fault, qPrintable(fault ? fault->error.detail : QString()));
            QCOMPARE(std::get<http::Response>(outcome).body, "ok");
        }
        QVERIFY(server.bytesSeen() > 0);
    }

    void refusesEveryOtherCertificateBeforeAByteIsSent_data()
    {
        QTest::addColumn<QString>("which");
        QTest::addColumn<bool>("hasAuthority");
        QTest::newRow("unknown authority") << u"good"_s << false;
        QTest::newRow("self-signed") << u"self"_s << true;
        QTest::newRow("another host's name") << u"name"_s << true;
        QTest::newRow("another address") << u"address"_s << true;
        QTest::newRow("run out") << u"expired"_s << true;
        QTest::newRow("not valid yet") << u"future"_s << true;
        QTest::newRow("an authority file that is not there") << u"good, no file"_s << false;
    }
    void refusesEveryOtherCertificateBeforeAByteIsSent()
    {
        QFETCH(QString, which);
        QFETCH(bool, hasAuthority);
        Identity shown = m_good;
        if (which == u"self"_s)
            shown = identity(which, u"DNS:localhost"_s, true);
        else if (which == u"name"_s)
            shown = identity(which, u"DNS:example.org"_s);
        else if (which == u"address"_s)
            shown = identity(which, u"IP:127.0.0.2"_s);
        else if (which == u"expired"_s)
            shown = datedIdentity(which, u"20200101000000Z"_s, u"20200102000000Z"_s);
        else if (which == u"future"_s)
            shown = datedIdentity(which, u"20900101000000Z"_s, u"20910101000000Z"_s);
        QVERIFY(!shown.certificate.isEmpty());
        TlsServer server({shown});
        http::ClientOptions options;
        if (hasAuthority)
            options.extraCaFile = authority();
        else if (which.endsWith(u"no file"_s))
            options.extraCaFile = m_folder.filePath(u"absent.crt"_s);
        http::Client client(options);
        http::Request request;
        request.method = http::Method::Put;
        request.url = Secret(server.url(which == u"address"_s ? "127.0.0.1" : "localhost"));
        request.secretHeaders = {{"X-API-KEY", Secret("CANARY")}};
        request.body = std::make_unique<http::BytesBody>("CANARY");
        const auto outcome = client.perform(std::move(request), {});
        const auto *fault = std::get_if<http::Fault>(&outcome);
        QVERIFY(fault);
        QCOMPARE(fault->kind, Kind::Untrusted);
        QVERIFY(!fault->isPassing());
        QCOMPARE(fault->error.code, Error::Code::Refused);
        QVERIFY(!fault->error.detail.contains(u"CANARY"));
        QCOMPARE(server.bytesSeen(), 0);
    }

    void refusesOldProtocols()
    {
        // OpenSSL's own default level may forbid the server to offer them at all; the handshake fails either way.
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        TlsServer server({m_good, QSsl::TlsV1_1});
        QT_WARNING_POP
        http::ClientOptions options;
        options.extraCaFile = authority();
        http::Client client(options);
        http::Request request;
        request.url = Secret(server.url("localhost"));
        const auto outcome = client.perform(std::move(request), {});
        QVERIFY(std::holds_alternative<http::Fault>(outcome));
        QCOMPARE(server.bytesSeen(), 0);
    }

    void refusesAServerThatSpeaksNoTls()
    {
        std::promise<quint16> port;
        const std::unique_ptr<QThread> thread(QThread::create([&port] {
            QTcpServer plain;
            port.set_value(plain.listen(QHostAddress::LocalHost) ? plain.serverPort() : 0);
            plain.waitForNewConnection(30'000);
            if (QTcpSocket *socket = plain.nextPendingConnection()) {
                socket->waitForReadyRead();
                socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
                socket->waitForBytesWritten();
            }
        }));
        thread->start();
        http::Client client;
        http::Request request;
        request.url = Secret("https://localhost:" + QByteArray::number(port.get_future().get()) + "/?sig=CANARY");
        const auto outcome = client.perform(std::move(request), {});
        thread->wait();
        QCOMPARE(std::get<http::Fault>(outcome).kind, Kind::Handshake);
    }

private:
    /// x509 of OpenSSL 3.0 has no dates, `ca` has.
    Identity datedIdentity(const QString &name, const QString &from, const QString &until)
    {
        Identity made = identity(name, u"DNS:localhost"_s);
        QFile settings(m_folder.filePath(u"ca.cnf"_s));
        if (!settings.open(QIODevice::WriteOnly))
            return {};
        settings.write(
            "[ca]\ndefault_ca=d\n[d]\ndatabase=" + m_folder.filePath(u"index"_s).toLatin1()
            + "\nnew_certs_dir=" + m_folder.path().toLatin1()
            + "\nrand_serial=yes\ndefault_md=sha256\nunique_subject=no\npolicy=p\n[p]\ncommonName=supplied\n");
        settings.close();
        QFile index(m_folder.filePath(u"index"_s));
        if (!index.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return {};
        index.close();
        const QString base = m_folder.filePath(name);
        const bool good =
            openssl({u"ca"_s, u"-batch"_s, u"-config"_s, settings.fileName(), u"-cert"_s, authority(), u"-keyfile"_s,
                     m_folder.filePath(u"ca.key"_s), u"-in"_s, base + u".csr"_s, u"-out"_s, made.certificate,
                     u"-startdate"_s, from, u"-enddate"_s, until, u"-extfile"_s, base + u".ext"_s, u"-notext"_s});
        return good ? made : Identity();
    }
};

QTEST_GUILESS_MAIN(HttpTlsTest)
#include "tst_httptls.moc"
