package vn.haiphong.thidua.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;

/** One index on disk, open for writing and searching. */
final class IndexFolder implements Closeable {

    private final Path folder;
    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** @throws IOException when the folder holds a damaged index */
    IndexFolder(Path folder) throws IOException {
        this.folder = folder;
        directory = FSDirectory.open(folder);
        writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()).setRAMBufferSizeMB(64));
        searchers = new SearcherManager(writer, null);
    }

    SearcherManager searchers() {
        return searchers;
    }

    /** Adds documents that are not there yet; seen by searches after {@link #show}. */
    void add(Collection<SearchDocument> documents) throws IOException {
        for (var document : documents) writer.addDocument(IndexedDocument.of(document));
    }

    void put(Collection<SearchDocument> documents) throws IOException {
        for (var document : documents) {
            writer.updateDocument(new Term(IndexedDocument.ID, document.id()), IndexedDocument.of(document));
        }
    }

    void remove(Collection<String> ids) throws IOException {
        writer.deleteDocuments(
                ids.stream().map(id -> new Term(IndexedDocument.ID, id)).toArray(Term[]::new));
    }

    /** What was written so far is found from now on. */
    void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    void commit() throws IOException {
        if (writer.hasUncommittedChanges()) writer.commit();
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }

    /** Deletes a folder with an index nobody uses any more. */
    static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return;
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
    }
}
