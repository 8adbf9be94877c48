-- What an import needs to see at once that there is nothing to do.
--
-- The fingerprint of a file (base/digest) that was read without special options, and of which
-- nothing had to be said before its first row: the same bytes need not be read again. NULL = the
-- file must be read. has_mark: it began with a byte order mark.
ALTER TABLE source_file ADD COLUMN fingerprint TEXT CHECK (length(fingerprint) = 32);
ALTER TABLE source_file ADD COLUMN has_mark INTEGER CHECK (has_mark IN (0, 1));

CREATE UNIQUE INDEX source_file_fingerprint ON source_file (fingerprint);

-- All that the file states of the client as one number (ingest/row_content), when every row of
-- it was accepted, and the import that said so last: as long as nothing of the client changed
-- since, rows of the same number change nothing either.
ALTER TABLE source_client ADD COLUMN content INTEGER;
ALTER TABLE source_client ADD COLUMN run INTEGER REFERENCES import_run;

PRAGMA user_version = 2;
