# The compare page, and the files that it saves.

page-title = השוואה · Wireprint

## While there is no comparison

compare-failed = ההשוואה לא הצליחה
compare-heading = השוואה
comparing = מתבצעת השוואה…
missing-both = שני הטקסטים אינם כאן
missing-left = הטקסט הראשון אינו כאן
missing-right = הטקסט השני אינו כאן
missing-why = הגרסה נמחקה מהכתבות השמורות, או שהדף נסגר לפני שנשמר. יש לפתוח שוב את הכתבה וללחוץ על ״השוואה״ בחלון הקופץ. גרסה שנשמרת נשארת כאן, וכך גם הכתובת של ההשוואה שלה.

## The sides

left-text = טקסט ראשון
right-text = טקסט שני
open-page = הדף הפתוח
open-now = פתוח כעת
choice-at = { $version }{ "\u200F" } · { $time }

## The sum

totals =
    { $added ->
        [one] פסקאות: { $counts } · מילים: נוספה אחת, הוסרו { $removed }
       *[other] פסקאות: { $counts } · מילים: נוספו { $added }, הוסרו { $removed }
    }
total-edited = נערכו { $count }
total-added = נוספו { $count }
total-removed = הוסרו { $count }
total-moved = הועברו { $count }
total-split-or-merged = פוצלו או אוחדו { $count }
total-kept = { $count } ללא שינוי
total-none = אין
outcome-shorter-left = הטקסט הראשון הוא תצוגה מקוצרת: תחילתו של הטקסט האחר, שממשיך אחריה.
outcome-shorter-right = הטקסט השני הוא תצוגה מקוצרת: תחילתו של הטקסט האחר, שממשיך אחריה.
outcome-same = אין שינוי: בשני הטקסטים אותן מילים באותו סדר.
outcome-filtered = אין שינוי מסוג זה.
outcome-common = אף מילה אינה שונה בחלק ששני הטקסטים מציגים.
outcome-punctuation = אף מילה אינה שונה: רק פיסוק, אותיות גדולות וקטנות, רווחים או מעברי שורה.
facets-label = הצגת שינויים מסוג זה בלבד
facet-count = { $facet }: { $count }
facets-all = הצגת כל הסוגים

## Folds. A fold says what it holds in a list of these.

fold-kept =
    { $count ->
        [one] פסקה אחת ללא שינוי
        [two] שתי פסקאות ללא שינוי
       *[other] { $count } פסקאות ללא שינוי
    }
fold-cosmetic =
    { $count ->
        [one] שינוי אחד של פיסוק בלבד
        [two] שני שינויים של פיסוק בלבד
       *[other] { $count } שינויים של פיסוק בלבד
    }
fold-beyond =
    { $count ->
        [one] פסקה אחת מעבר למה שהטקסט האחר מציג
        [two] שתי פסקאות מעבר למה שהטקסט האחר מציג
       *[other] { $count } פסקאות מעבר למה שהטקסט האחר מציג
    }
fold-filtered =
    { $count ->
        [one] שינוי אחד מחוץ לסינון הזה
        [two] שני שינויים מחוץ לסינון הזה
       *[other] { $count } שינויים מחוץ לסינון הזה
    }
move-to = אל { $number }
move-from = מ־{ $number }

## The toolbar

toolbar-label = תצוגה ושמירה
layout-label = פריסה
layout-side = זה לצד זה
layout-inline = משולב
scope-label = פסקאות
scope-changes = שינויים בלבד
scope-all = הכול
swap = החלפת צדדים
step-previous = השינוי הקודם
step-next = השינוי הבא
step-none = אין שינויים
step-count =
    { $of ->
        [one] שינוי אחד
        [two] שני שינויים
       *[other] { $of } שינויים
    }
step-at = שינוי { $at } מתוך { $of }
step-waiting = מתבצעת השוואה…
save-label = שמירת ההשוואה
save-as = שמירה כקובץ { $format }
print = הדפסה

## The history

history-title =
    { $versions ->
        [one] גרסה אחת, והמילים שהשתנו בה
        [two] שתי גרסאות, והמילים שהשתנו בכל אחת
       *[other] { $versions } גרסאות, והמילים שהשתנו בכל אחת
    }
history-left = { $number } · הראשון
history-right = { $number } · השני
history-first = הראשונה הידועה
history-changed =
    { $added ->
        [one] מילים: נוספה אחת, הוסרו { $removed }
       *[other] מילים: נוספו { $added }, הוסרו { $removed }
    }
history-compare = השוואה אל { $version }
history-gap = כעבור { $elapsed }
heat-title = כמה פעמים השתנתה כל פסקה
heat-picture = פסקאות שהשתנו: { $changed }. צעדים: { $steps }.
heat-none = אף פסקה לא השתנתה יותר מפעם אחת
heat-paragraph =
    { $count ->
        [one] פסקה { $number }: פעם אחת
        [two] פסקה { $number }: פעמיים
       *[other] פסקה { $number }: { $count } פעמים
    }

## Saved files

export-title = השוואה
export-change = שינוי
export-left = ראשון: { $side }
export-right = שני: { $side }
export-legend = <del>קו חוצה</del>: רק בטקסט הראשון. <ins>קו תחתון</ins>: רק בטקסט השני.
export-moved-away = כאן הופיע מה שעכשיו הוא פסקה { $number }.
