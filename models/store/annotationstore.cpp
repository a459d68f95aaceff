// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotationstore.h"

#include "statement.h"

using namespace Qt::StringLiterals;

namespace tawthiq::store {

namespace {

domain::Annotation read(const Statement &row)
{
    domain::Annotation annotation;
    annotation.id = row.integer(0);
    annotation.report = row.integer(1);
    annotation.span = {row.number(2), row.number(3)};
    annotation.exact = row.text(4);
    annotation.prefix = row.text(5);
    annotation.suffix = row.text(6);
    annotation.colour = row.number(7);
    annotation.note = row.text(8);
    annotation.author = row.text(9);
    annotation.createdAt = row.time(10);
    annotation.modifiedAt = row.time(11);
    return annotation;
}

void bind(Statement &statement, const domain::Annotation &annotation)
{
    statement.bind(2, annotation.report).bind(3, annotation.span.begin).bind(4, annotation.span.end);
    statement.bind(5, annotation.exact).bind(6, annotation.prefix).bind(7, annotation.suffix);
    statement.bind(8, annotation.colour).bind(9, annotation.note).bind(10, annotation.author);
    statement.bind(11, annotation.createdAt).bind(12, annotation.modifiedAt);
}

} // namespace

domain::Result<domain::AnnotationId> AnnotationStore::insert(const domain::Annotation &annotation)
{
    Statement insert(m_connection,
                     "INSERT INTO annotation (id, report, begin, stop, exact, prefix, suffix, colour, note, "
                     "author, created_at, modified_at) "
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)");
    if (annotation.id == 0) {
        insert.bindNull(1);
    } else {
        insert.bind(1, annotation.id);
    }
    bind(insert, annotation);
    auto done = insert.run();
    return done ? domain::Result<domain::AnnotationId>(m_connection.lastInsertId()) : done.error();
}

domain::Outcome AnnotationStore::update(const domain::Annotation &annotation)
{
    Statement update(m_connection,
                     "UPDATE annotation SET report = ?2, begin = ?3, stop = ?4, exact = ?5, prefix = ?6, "
                     "suffix = ?7, colour = ?8, note = ?9, author = ?10, created_at = ?11, modified_at = ?12 "
                     "WHERE id = ?1");
    update.bind(1, annotation.id);
    bind(update, annotation);
    return update.run();
}

domain::Outcome AnnotationStore::remove(domain::AnnotationId id)
{
    return Statement(m_connection, "DELETE FROM annotation WHERE id = ?1").bind(1, id).run();
}

domain::Result<domain::Annotation> AnnotationStore::annotation(domain::AnnotationId id)
{
    Statement find(m_connection,
                   "SELECT id, report, begin, stop, exact, prefix, suffix, colour, note, author, created_at, "
                   "modified_at FROM annotation WHERE id = ?1");
    if (find.bind(1, id).next()) {
        return read(find);
    }
    return find.failed()
        ? find.error()
        : domain::Error{domain::ErrorCode::NotFound, u"The note is no longer there; someone removed it."_s,
                        m_connection.path(), 0};
}

domain::Result<QList<domain::Annotation>> AnnotationStore::ofReport(domain::ReportId report)
{
    Statement find(m_connection,
                   "SELECT id, report, begin, stop, exact, prefix, suffix, colour, note, author, created_at, "
                   "modified_at FROM annotation WHERE report = ?1 ORDER BY begin, stop, id");
    find.bind(1, report);
    QList<domain::Annotation> annotations;
    while (find.next()) {
        annotations += read(find);
    }
    return find.result(annotations);
}

} // namespace tawthiq::store
