# What can be wrong with a file, one of its entries, or the storage. The codes are those of lib/model/faults.ts.
# No full stop where a row of the list of rejected entries is filled.

## What a file seems to be that is not read

looks-arc = ארכיון אינטרנט (ARC, קודמו של WARC). יש להמיר אותו ל־WARC ולייבא את התוצאה: warcio recompress FILE new.warc.gz
looks-archive = ארכיון דחוס
looks-binary = נתונים בינאריים
looks-bibliography = רשימת מקורות
looks-bookmarks = סימניות של דפדפן
looks-calendar = יומן
looks-chat = צ׳אט
looks-contacts = אנשי קשר
looks-csv = טבלה (CSV)
looks-encoded = נתונים מקודדים
looks-epub = ספר אלקטרוני (EPUB). יש להעתיק ממנו את טקסט הכתבה ולהדביק אותו כאן
looks-feed = פיד (RSS או Atom)
looks-image = תמונה
looks-json-array = רשימת JSON
looks-json-object = אובייקט JSON יחיד
looks-log = יומן של תוכנה
looks-mail = הודעת דואר אלקטרוני. יש להעתיק ממנה את טקסט הכתבה ולהדביק אותו כאן
looks-media = שמע או וידאו
looks-mhtml = ארכיון אינטרנט (MHTML)
looks-no-running-text = ללא טקסט רציף
looks-office = מסמך אופיס. יש לשמור טקסט כטקסט רגיל, טבלה כ־CSV, ולייבא את הקובץ
looks-opml = רשימת פידים (OPML)
looks-pdf = קובץ PDF. יש להעתיק ממנו את טקסט הכתבה ולהדביק אותו כאן
looks-program = קוד של תוכנה
looks-records = רשימת רשומות
looks-rtf = טקסט מעוצב (RTF). יש לשמור אותו כטקסט רגיל ולייבא אותו, או להעתיק את הטקסט ולהדביק אותו כאן
looks-sitemap = מפת אתר
looks-sqlite = מסד נתונים (SQLite). אם הוא של diffengine, יש להפיק ממנו רשימה ולייבא אותה: sqlite3 -json FILE "select url, title, summary as text, created as seenAt from entryversion" > versions.json
looks-subtitles = כתוביות
looks-svg = ציור (SVG)
looks-utf-16-unmarked = UTF-16 ללא סימן סדר בתים; יש לשמור כ־UTF-8
looks-warc = ארכיון אינטרנט (WARC)
looks-web-response = תשובה של שרת אינטרנט
looks-webarchive = ארכיון אינטרנט של Safari או רשימת מאפיינים אחרת. יש לפתוח אותו ב־Safari, לשמור את הדף כמקור דף ולייבא אותו; דף שמור ניתן לקריאה
looks-xml = קובץ XML שאינו דף של כתבה. יש להפיק ממנו טבלה (CSV), כתבה בכל שורה, ולייבא אותה
looks-zip = ארכיון ZIP

## What a value of a field ought to have been

expected-text = צריך להיות טקסט
expected-texts = צריך להיות רשימה של טקסטים
expected-list = צריך להיות רשימה
expected-object = צריך להיות אובייקט
expected-number = צריך להיות מספר
expected-whole-number = צריך להיות מספר שלם
expected-not-negative = צריך להיות 0 או יותר
expected-boolean = צריך להיות true או false
expected-declaration-kind = סוג לא מוכר

## The faults. Sizes are in megabytes.

fault-empty = הקובץ ריק
fault-unknown-format = קובץ מסוג שלא נקרא כאן: { $looks }
fault-unreadable = לא ניתן לקרוא את הקובץ ({ $detail })
fault-not-utf8 = לא UTF-8: הבית { $byte } במיקום { $position }; אולי Latin-1 או Windows-1252, יש לשמור כ־UTF-8
fault-unknown-encoding = קידוד לא מוכר ״{ $name }״
fault-gzip-damaged = נתוני ה־gzip פגומים או קטועים
fault-nested-in-itself = { $format } בתוך { $format }: לא נפתח
fault-nested-too-deep = ארכיונים זה בתוך זה ביותר מ־{ $limit } רמות: לא נפתח
fault-expands-too-much = הנתונים מתנפחים יותר מפי { $limit }, כמו בפצצות דחיסה: הקריאה הופסקה
fault-too-many-entries = יותר מ־{ $limit } רשומות: הקריאה הופסקה
fault-stalled = במשך { $seconds } שניות לא ניתן היה לקרוא ממנו דבר: הקריאה הופסקה
fault-file-too-long =
    { $format ->
        [page] דף של יותר מ־{ "\u200E" }{ $limit } MB
       *[text] טקסט של יותר מ־{ "\u200E" }{ $limit } MB
    }
fault-nested-too-large = ארכיון של יותר מ־{ "\u200E" }{ $limit } MB בתוך ארכיון אחר: יש לחלץ אותו ולייבא אותו לבדו
fault-nothing-inside = אין בו דבר שיכול להיות כתבה
fault-no-columns = אין עמודה עם טקסטים או כתובות: { $names }
fault-zip-damaged = ארכיון ה־ZIP פגום, קטוע או מציין גדלים שגויים
fault-zip-encrypted = נעול בסיסמה: יש לחלץ אותו ולייבא את הקבצים
fault-zip-method = ארוז בשיטה שלא נקראת כאן (שיטה { $method }): יש לחלץ אותו ולייבא את הקבצים
fault-record-damaged = רשומה פגומה בבית { $offset } של הארכיון
fault-record-cut-off = הארכיון קטוע ברשומה שבבית { $offset }
fault-revisit-without-original = כתוב בו רק שהדף לא השתנה, והדף עצמו אינו בארכיון
fault-encoding-not-read = דחוס בשיטה ״{ $encoding }״, שהדפדפן הזה לא פותח
fault-mhtml-without-page = ארכיון אינטרנט (MHTML) שאין בו דף
fault-not-in-archive = מופיע ברשימה, אבל הדף אינו בארכיון
fault-error-page = השרת השיב בשגיאה ({ $status })
fault-withdrawn = נמשך על ידי הסוכנות, ללא טקסט ({ $uri })
fault-newer-format = פורמט { $version } של Wireprint חדש יותר; כאן נקרא פורמט 1
fault-bad-header = השורה הראשונה היא כותרת קובץ, אבל לא ניתן לקרוא בה את ״{ $field }״
fault-line-too-long = { "\u200E" }{ $size } MB בשורה אחת; נקראים לכל היותר { "\u200E" }{ $limit } MB
fault-not-json = לא JSON (מתחיל ב־״{ $begins }״)
fault-json-cut-off = קובץ JSON קטוע (מתחיל ב־״{ $begins }״)
fault-not-an-object = לא אובייקט JSON: נקראת גרסה אחת בכל שורה
fault-json-too-deep = קינון של יותר מ־{ $limit } רמות
fault-too-many-fields = { $count } שדות; נקראים לכל היותר { $limit }
fault-forbidden-field = השדה ״{ $field }״ אינו שדה של כתבה
fault-wrong-type = { $field }: { $expected }
fault-field-too-long = { $field }: יותר מ־{ $limit }
fault-no-text-field = אין ״paragraphs״ ואין ״text״
fault-no-text = אין בו טקסט
fault-no-article = אין בדף הזה טקסט של כתבה
fault-no-comparison = דף NewsSniffer ללא כותרות ״Version …״
fault-bad-time = { $field }: ״{ $value }״ אינו זמן, או שטרם הגיע, או שהוא לפני 1990
fault-bad-address = url: ״{ $value }״ אינה כתובת http
fault-wrong-encoding = טקסט שנשמר בקידוד שגוי (״{ $sample }״)
fault-page-unreadable = לא ניתן לקרוא את הדף ({ $detail })
fault-not-stored = לא ניתן לאחסן ({ $detail })
fault-storage-full = האחסון מלא. מה שנשמר קודם נשאר.
fault-storage-lost = הדפדפן מחק את מה שהיה שמור. יש לפתוח שוב את Wireprint: כתוב שם מה נשאר ואיך להחזיר את השאר.
fault-storage-damaged = הדפדפן מצא שהאחסון שלו פגום, וייתכן שישליך את כולו בהפעלה הבאה. קובץ שייצאת מחזיר אותו.
fault-storage-failing = האחסון של הדפדפן לא פועל. אולי הדיסק מלא, ואולי האחסון פגום. יש לפנות מקום, להפעיל מחדש את הדפדפן ולנסות שוב.
fault-storage-of-newer = הכתבות השמורות היו לאחרונה בשימוש של Wireprint חדש יותר, שהגרסה הזאת לא יכולה לקרוא. כולן שם: יש לעדכן את התוסף.
fault-storage-newer = חלון אחר פתח גרסה חדשה יותר של התוסף. יש לטעון מחדש את הדף הזה.
fault-storage-closed = לא ניתן לפתוח את האחסון של הדפדפן. יש להפעיל מחדש את הדפדפן ולנסות שוב.
fault-collection-deleted = האוסף נמחק בזמן שמולא. שאר הקובץ לא יובא.
fault-private-window = מחלון פרטי לא נשמר דבר.
fault-not-checked = הדף הזה עוד לא נבדק. יש לפתוח בו שוב את Wireprint.
fault-no-tab = החלון הקופץ נפתח בלי כרטיסייה.
fault-no-answer = החלק של Wireprint שפועל ברקע לא השיב.
fault-page-busy = הדף לא מגיב. ייתכן שהוא עסוק או תקוע: אפשר לחכות או לטעון אותו מחדש.
fault-too-slow = לא הגיעה תשובה בזמן.
fault-cancelled = נעצר על ידך לפני שהגיעה תשובה.
fault-keep-unsure = החלק של Wireprint שפועל ברקע נעצר באמצע.
fault-background-stopped = החלק של Wireprint שפועל ברקע נעצר באמצע. יש ללחוץ שוב.
fault-not-started = לא ניתן להתחיל את העבודה. יש לטעון מחדש את הדף הזה.
fault-stopped = הייבוא נעצר: { $detail }
fault-failed = { $detail }
