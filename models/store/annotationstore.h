// SPDX-License-Identifier: GPL-3.0-or-later
// The notes people wrote, each anchored to its words. Same thread as the connection; writes belong in
// a Transaction together with their history step.
#pragma once

#include "annotation.h"
#include "connection.h"

namespace tawthiq::store {

class AnnotationStore
{
public:
    explicit AnnotationStore(Connection &connection) : m_connection(connection) { }

    // A new note gets the next id; one with an id gets that id back (undoing a removal).
    [[nodiscard]] domain::Result<domain::AnnotationId> insert(const domain::Annotation &annotation);
    [[nodiscard]] domain::Outcome update(const domain::Annotation &annotation);
    [[nodiscard]] domain::Outcome remove(domain::AnnotationId id);
    // Error NotFound when there is none.
    [[nodiscard]] domain::Result<domain::Annotation> annotation(domain::AnnotationId id);
    // By position in the text.
    [[nodiscard]] domain::Result<QList<domain::Annotation>> ofReport(domain::ReportId report);

private:
    Connection &m_connection;
};

} // namespace tawthiq::store
