-- DERIVED. Words of every report, under its rank: newest-first is a walk down the row ids. Contentless:
-- what is written into it are the tokens the text room makes of title and body, forms included, and the
-- same tokens take a report out again. Whether it is current: key search_index of table library.
CREATE VIRTUAL TABLE search_index USING fts5(title, body, content = '', tokenize = 'tawthiq');
INSERT INTO search_index (search_index, rank) VALUES ('hashsize', 67108864);
