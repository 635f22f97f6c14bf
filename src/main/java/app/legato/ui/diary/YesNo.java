package app.legato.ui.diary;

import app.legato.text.Worded;

/** The two answers to a plain question; no answer is the third. */
enum YesNo implements Worded {
    YES,
    NO;

    static YesNo of(boolean truth) {
        return truth ? YES : NO;
    }

    @Override
    public String key() {
        return this == YES ? "diary.yes" : "diary.no";
    }
}
