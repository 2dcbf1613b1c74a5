# The page that asks web archives.

archive-title = חיפוש בארכיון
archive-loading = החיפושים הקודמים נטענים…
archive-private = זהו חלון פרטי. מכאן לא מחפשים בשום ארכיון.
archive-ask-title = טקסטים קודמים של כתבה
archive-what-is = ארכיון אינטרנט הוא ספרייה ששומרת דפים כפי שהיו בעבר. Wireprint יכול להביא ממנו עותקים שמורים של כתבה, להכניס את הטקסטים שלהם לאוסף ולהשוות ביניהם.
archive-addresses = כתובות אינטרנט של כתבות, אחת בכל שורה
archive-lists = רשימת כתובות במקום זאת
archive-file = קובץ עם כתובות: סימניות, רשימת קריאה, טבלה
archive-take-list =
    { $count ->
        [one] שימוש בכתובת שיובאה
        [two] שימוש בשתי הכתובות שיובאו
       *[other] שימוש ב־{ $count } הכתובות שיובאו
    }
archive-which = בחירת ארכיון
archive-sent =
    { $count ->
        [0] בלחיצה על הלחצן שלמטה נשלחות הכתובות שלמעלה אל <b>{ $name }</b> (<code>{ $host }</code>). בינתיים אין שם אף כתובת.
        [one] בלחיצה על הלחצן שלמטה נשלחת הכתובת הזאת אל <b>{ $name }</b> (<code>{ $host }</code>): תחילה כדי לשאול אילו עותקים יש, ואחר כך פעם אחת לכל עותק שמובא.
        [two] בלחיצה על הלחצן שלמטה נשלחות שתי הכתובות האלה אל <b>{ $name }</b> (<code>{ $host }</code>): תחילה כדי לשאול אילו עותקים יש, ואחר כך פעם אחת לכל עותק שמובא.
       *[other] בלחיצה על הלחצן שלמטה נשלחות { $count } הכתובות האלה אל <b>{ $name }</b> (<code>{ $host }</code>): תחילה כדי לשאול אילו עותקים יש, ואחר כך פעם אחת לכל עותק שמובא.
    }
archive-not-sent = כמו כל אתר, { $name } רואה אז את כתובת האינטרנט שלך ואת שם הדפדפן ומספר הגרסה שלו. לא נמסרים לו קובצי Cookie, שם, דבר ממה שקראת במקומות אחרים או אף אחת מהכתבות השמורות. לאף אחד אחר לא נמסר דבר. לפני הלחיצה לא נשלח דבר.
archive-pace =
    { $minutes ->
        [one] לפי בקשת { $name }, תוכנות צריכות לפנות אליו לאט. זה יימשך בערך דקה אחת.
        [two] לפי בקשת { $name }, תוכנות צריכות לפנות אליו לאט. זה יימשך בערך שתי דקות; אפשר לעצור ולהמשיך ביום אחר.
       *[other] לפי בקשת { $name }, תוכנות צריכות לפנות אליו לאט. זה יימשך בערך { $minutes } דקות; אפשר לעצור ולהמשיך ביום אחר.
    }
archive-ask = חיפוש ב־{ $name }
archive-withdraw = ביטול ההרשאה
archive-declined = הדפדפן לא נתן את ההרשאה. דבר לא נשלח.
archive-no-address = אין בשדה כתובת אינטרנט. דבר לא נשלח.
archive-jobs-title = החיפושים
archive-running =
    { $waiting ->
        [one] כתובת אחת עדיין בבדיקה. אפשר לסגור את הכרטיסייה, והעבודה תימשך.
        [two] נותרו שתי כתובות. אפשר לסגור את הכרטיסייה, והעבודה תימשך.
       *[other] נותרו { $waiting } כתובות. אפשר לסגור את הכרטיסייה, והעבודה תימשך.
    }
archive-paused =
    { $waiting ->
        [one] בהשהיה: נותרה כתובת אחת. דבר לא נשלח עד להמשך.
        [two] בהשהיה: נותרו שתי כתובות. דבר לא נשלח עד להמשך.
       *[other] בהשהיה: נותרו { $waiting } כתובות. דבר לא נשלח עד להמשך.
    }
archive-left =
    { $minutes ->
        [one] נותרה לכל היותר דקה אחת בערך.
        [two] נותרו לכל היותר שתי דקות בערך.
       *[other] נותרו לכל היותר { $minutes } דקות בערך.
    }
archive-pause = עצירה
archive-resume = המשך
archive-table = שמירה כטבלה (CSV)
archive-forget = מחיקת הרשימה
archive-counts =
    { $captures ->
        [one] אצל { $name } יש עותק אחד. נקראו: { $read }. גרסאות חדשות: { $fresh }. לא נבדקו: { $unread }.
        [two] אצל { $name } יש שני עותקים. נקראו: { $read }. גרסאות חדשות: { $fresh }. לא נבדקו: { $unread }.
       *[other] אצל { $name } יש { $captures } עותקים. נקראו: { $read }. גרסאות חדשות: { $fresh }. לא נבדקו: { $unread }.
    }
archive-closer = בדיקה מדוקדקת יותר (עוד 12)
archive-again = חיפוש חוזר
archive-too-fast = לפי { $name }, הבקשות נשלחו מהר מדי. אפשר לחפש שוב ב־{ $when }.
archive-is-captures = נמצאו כל השינויים בין העותקים שנקראו. בין שני עותקים עם אותו טקסט לא נעשתה השוואה.
archive-is-none = אצל { $name } אין עותק של הכתובת הזאת.
archive-is-excluded = העיתון הזה מוציא את עצמו מהמאגר של { $name }. אי אפשר לדעת אם היו אי פעם עותקים.
archive-is-no-answer = אין תשובה מאת { $name }. זה לא אומר דבר על קיומם של עותקים שם.
archive-is-no-permission = הדפדפן לא מאפשר ל־Wireprint לפנות אל { $name }. דבר לא נשלח.
archive-is-part = רק חלק נבדק; ייתכן שביניהם יש שינויים נוספים.
archive-is-cut-off = Wireprint נסגר לפני שהגיעה התשובה מאת { $name }, והיא אבדה. חיפוש נוסף ייעשה רק לפי בקשתך.
archive-is-waiting = החיפוש ב־{ $name } מתבצע או ממתין לתורו.
archive-evidence = העותקים אחד אחד, לציון כמקור
archive-evidence-limits = עותק מראה שטקסט הופיע שם בזמן ההוא. מתי הוא שונה, בין שני עותקים – אף ארכיון לא יכול לומר.
archive-came-new = טקסט שלא היה באוסף
archive-came-known = טקסט שכבר נמצא באוסף
archive-came-neighbour = הארכיון מסר עותק אחר, שכבר נקרא
archive-came-no-text = לא נמצאה כתבה בעותק הזה
archive-came-blocked = הארכיון לא מסר את העותק הזה
archive-came-past-error = באותו זמן האתר החזיר שגיאה או הפנה את הקוראים למקום אחר
archive-came-no-capture = העותק מופיע ברשימה של הארכיון, אבל אינו נמצא בו
archive-came-other-address = העותק הוא של כתובת אחרת
archive-came-no-answer = אין תשובה לגבי העותק הזה
archive-came-cut-off = Wireprint נסגר לפני שהתשובה הגיעה
archive-log-title = בקשות שנשלחו
archive-log-count =
    { $count ->
        [0] אין.
        [one] ברשימה הזאת יש בקשה אחת.
        [two] ברשימה הזאת יש שתי בקשות.
       *[other] ברשימה הזאת יש { $count } בקשות.
    }
archive-log-show = הצגת הבקשות אחת אחת
archive-log-clear = מחיקת הרשימה
archive-log-came = תשובה { $came }, { $bytes } בתים
archive-name = <b>{ $name }</b> <soft>{ $host }</soft>
archive-others = ארכיונים אחרים
archive-others-what = יש מדינות ששומרות את דפי העיתונים שלהן. מה שמופעל כאן אפשר לבחור למעלה.
archive-own = ארכיון משלך במחשב הזה: הכתובת שלו
archive-own-what = לדוגמה localhost:8080/wayback. דבר לא יוצא מהמחשב.
archive-own-wrong = זו לא כתובת במחשב הזה.
archive-not-sent-own = { $name } הוא תוכנה במחשב הזה. דבר לא יוצא מהמחשב, ולפני הלחיצה לא נשלח דבר.
archive-more = הצגת עוד (נותרו { $left })
archive-trouble = העבודה הסתיימה כי אי אפשר לכתוב לאוסף. דבר נוסף לא נשלח עד להמשך.
archive-resting = החיפוש ב־{ $name } מושהה לזמן מה, וימשיך מעצמו החל ב־{ $when }.
archive-is-no-text = אצל { $name } יש עותקים, אבל באף אחד מאלה שהובאו לא נמצא הטקסט של הכתבה.
archive-paper = כל הכתבות של עיתון אחד באוסף: שם העיתון או האתר שלו
archive-paper-take = הוספת הכתובות שלהן
archive-paper-none = אין באוסף כתבה של העיתון הזה.
archive-cite = העתקת מראה המקום
archive-cited = הועתק
archive-citation = { $address }, כפי שתועד על ידי { $name } ב־{ $time }. { $link }. טביעת האצבע של הבתים שתועדו: { $digest }. תיעוד מראה שטקסט הופיע שם בזמן ההוא, ולא מתי הוא שונה.
archive-citation-undigested = { $address }, כפי שתועד על ידי { $name } ב־{ $time }. { $link }. תיעוד מראה שטקסט הופיע שם בזמן ההוא, ולא מתי הוא שונה.
archive-is-withheld = לא כל העותקים שהתבקשו נמסרו על ידי { $name }. אי אפשר לדעת מה הופיע בהם.
archive-browser-asks = הדפדפן ישאל קודם אם לתת ל־Wireprint גישה אל { $host }. היא נחוצה כדי לקרוא את העותקים שם, ולא לשום דבר אחר.
archive-browser-activity = Firefox מדבר גם על ״פעילות גלישה״ ועל המפתח. הכוונה לכתובת שלמעלה, שנשלחת לארכיון בלבד ואף פעם לא אלינו.
archive-budget = מכל כתובת מובאים לכל היותר { $count } עותקים; לפני הבאת עותקים נוספים תוצג שאלה.
