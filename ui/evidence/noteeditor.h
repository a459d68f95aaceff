// SPDX-License-Identifier: GPL-3.0-or-later
// Writes one note on words of the text. What is typed is handed over at every pause and when the
// editor closes, so that nothing a person wrote waits in the window only. GUI thread.
#pragma once

#include "annotation.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QTextEdit;

namespace tawthiq::ui {

class NoteEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit NoteEditor(QWidget *parent = nullptr);

    // Starts on `annotation` (new when its id is 0) and takes the focus.
    void edit(const domain::Annotation &annotation);
    // The library stored the note at hand under this id.
    void stored(domain::AnnotationId id);
    // Hands over what is not saved yet; closed() follows.
    void finish();
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] domain::AnnotationId annotationId() const { return m_annotation.id; }

Q_SIGNALS:
    void saveRequested(const tawthiq::domain::Annotation &annotation);
    void removeRequested(tawthiq::domain::AnnotationId id);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void flush();
    void retranslate();

    domain::Annotation m_annotation;
    QString m_saved; // what was handed over last
    bool m_open = false;
    bool m_waiting = false; // for the id of a new note
    QTimer m_pause;
    QLabel *m_quote;
    QTextEdit *m_text;
    QPushButton *m_done;
    QPushButton *m_remove;
};

} // namespace tawthiq::ui
