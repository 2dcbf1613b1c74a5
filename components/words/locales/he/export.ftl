# What is carried away: exports, feeds of changes, histories; and a backup that is brought back.

export-format = פורמט הייצוא
export-format-ndjson = NDJSON
export-format-ndjson-gz = NDJSON דחוס
export-format-atom = פיד Atom של שינויים
export-format-json-feed = פיד JSON Feed של שינויים
export-everything = ייצוא הכול
export-everything-why = קובץ אחד עם כל האוספים, כולל מה שנשמר על ידך. גרירה שלו לאזור שלמעלה מחזירה את הכול.
export-running = מתבצע ייצוא: <bdi>{ $name }</bdi>
export-everything-name = הכול
export-articles-name = הפריטים שנבחרו
export-progress = כמה נכתב
export-done-of = { $done } מתוך { $of }
export-close = סגירה
export-cancel = ביטול
export-saved = נשמר <bdi>{ $name }</bdi>: { $count ->
        [0] לא היה מה לכתוב
        [one] רשומה אחת
        [two] שתי רשומות
       *[other] { $count } רשומות
    }.
export-cancelled = הייצוא בוטל; לא נכתב קובץ.
export-selected = ייצוא הפריטים שנבחרו
export-failed = לא ניתן לכתוב את הקובץ. דבר לא השתנה באוסף.
export-history = שמירת ההיסטוריה כדף
export-found = שמירת השינויים האלה כפיד
own-export = נשמר על ידך, יוצא ב־{ $day }
export-file-everything = גיבוי Wireprint { $day }
export-file-articles = כתבות Wireprint { $day }
feed-title = שינויים: { $name }
feed-of-everything = כל האוספים
feed-of-articles = כתבות נבחרות
feed-of-found = כתבות במעקב
history-count =
    { $count ->
        [one] גרסה אחת
        [two] שתי גרסאות
       *[other] { $count } גרסאות
    }
history-text =
    { $words ->
        [one] הטקסט המלא, מילה אחת
        [two] הטקסט המלא, שתי מילים
       *[other] הטקסט המלא, { $words } מילים
    }
history-seen-again = נראתה לאחרונה ב־{ $time }
history-modified = שונתה ב־{ $time } (לפי הדף)

## A backup that is brought back

restore-offer = בקובץ <bdi>{ $name }</bdi> נמצא מה שנשמר על ידך. להחזיר אותו אל מה ששמור אצלך?
restore-offer-dated = בקובץ <bdi>{ $name }</bdi>, שנוצר ב־{ $time }, נמצא מה שנשמר על ידך. להחזיר אותו אל מה ששמור אצלך?
restore-now = שחזור
restore-apart = ייבוא כאוסף נפרד
restore-cancel = ביטול
restore-choose = בחירת קובץ גיבוי
