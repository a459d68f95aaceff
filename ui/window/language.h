// SPDX-License-Identifier: GPL-3.0-or-later
// The interface language: translations of the program and of Qt itself, the direction of the windows,
// and the remembered choice. Arabic until a person chooses. Construct once, after QApplication. GUI thread.
#pragma once

#include <QObject>
#include <QTranslator>

namespace tawthiq::ui {

class Language final : public QObject
{
    Q_OBJECT
public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    // "ar" or "en".
    [[nodiscard]] const QString &code() const { return m_code; }
    // False until a person chose one; then the window asks.
    [[nodiscard]] bool isChosen() const;
    void choose(const QString &code); // remembered
    void use(const QString &code); // for this run

Q_SIGNALS:
    void changed();

private:
    void load();

    QString m_code;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace tawthiq::ui
