package vn.haiphong.thidua.search;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import vn.haiphong.thidua.search.WordStream.Form;
import vn.haiphong.thidua.shared.PersonName;

/** How a document lies in the index. */
final class IndexedDocument {

    static final String ID = "id";
    static final String PAYLOAD = "payload";
    static final String STORED_NAME = "name";
    static final String STORED_SUMMARY = "summary";
    static final String STORED_BODY = "body";
    static final String NEWEST = "newest";
    static final String NAME_KEY = "name-key";
    static final String FACET = "f-";

    private static final int NAME_KEY_BYTES = 1000;
    private static final int LONGEST_WORD = 50;
    private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS, false);

    // Marks and neighbours only lift what the words found, so that they are there is enough.
    private static final FieldType EXACT = type(IndexOptions.DOCS, false);
    private static final FieldType PAIRS = type(IndexOptions.DOCS, true);

    private IndexedDocument() {}

    static Document of(SearchDocument source) {
        var document = new Document();
        document.add(new StringField(ID, source.id(), Field.Store.YES));
        document.add(new StoredField(PAYLOAD, source.payload()));
        document.add(new StoredField(STORED_NAME, source.name()));
        document.add(new StoredField(STORED_SUMMARY, source.summary()));
        document.add(new StoredField(STORED_BODY, source.body()));
        document.add(new LongField(NEWEST, source.newest(), Field.Store.NO));
        document.add(new SortedDocValuesField(NAME_KEY, key(source.name())));
        add(document, TextField.NAME, source.name());
        add(document, TextField.SUMMARY, source.summary());
        add(document, TextField.BODY, source.body());
        add(document, TextField.CONTEXT, source.context());
        source.facets().forEach((facet, values) -> {
            for (var value : values) {
                document.add(new StringField(FACET + facet, value, Field.Store.NO));
                document.add(new SortedSetDocValuesField(FACET + facet, new BytesRef(value)));
            }
        });
        return document;
    }

    private static void add(Document document, TextField field, String text) {
        var words = Words.of(text);
        words.removeIf(word -> word.folded().length() > LONGEST_WORD);
        document.add(new Field(field.folded, new WordStream(Form.FOLDED, text, words), WORDS));
        document.add(new Field(field.pairs, new WordStream(Form.PAIRS, text, words), PAIRS));
        if (field != TextField.CONTEXT)
            document.add(new Field(field.exact, new WordStream(Form.EXACT, text, words), EXACT));
    }

    private static BytesRef key(String name) {
        var bytes = new PersonName(name).sortKey().toByteArray();
        return new BytesRef(bytes, 0, Math.min(bytes.length, NAME_KEY_BYTES));
    }

    private static FieldType type(IndexOptions options, boolean withoutNorms) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(withoutNorms);
        type.freeze();
        return type;
    }
}
