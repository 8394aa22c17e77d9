"""Names of months, days of the week and halves of the day in the languages that platforms export in.

Data and one way of folding; knows nothing of dates. Names are compared without case, accents and dots, since
exports write `févr.`, `fevr` and `Févr`.
"""

import unicodedata
from functools import lru_cache

# One line a month, in the order en, de, es, fr, it, pt, pl, vi (words), id, nl, tr, uk, ru; forms that repeat
# stand once.
_MONTHS = (
    "jan january januar jänner ene enero janv janvier gen gennaio janeiro sty stycznia styczeń januari oca ocak січ "
    "січня січень янв января январь",
    "feb febr february februar feber febrero févr fev février febbraio fevereiro lut lutego luty februari şub şubat лют "
    "лютого лютий фев февр февраля февраль",
    "mar march mär märz mrz marzo mars março marca marzec maret mrt maart mart бер березня березень мар марта март",
    "apr april abr abril avr avril aprile kwi kwietnia kwiecień nis nisan квіт кві квітня квітень апр апреля апрель",
    "may mai mayo mag maggio maio maj maja mei mayıs трав тра травня травень мая май",
    "jun june juni junio juin giu giugno junho cze czerwca czerwiec haz haziran черв чер червня червень июн июня июнь",
    "jul july juli julio juil juillet lug luglio julho lip lipca lipiec tem temmuz лип липня липень июл июля июль",
    "aug august ago agosto août aou sie sierpnia sierpień agu agt agustus augustus ağu ağustos серп сер серпня серпень авг "
    "августа август",
    "sep sept september septiembre setiembre septembre set settembre setembro wrz września wrzesień eyl eylül вер "
    "вересня вересень сен сент сентября сентябрь",
    "oct october okt oktober octubre octobre ott ottobre out outubro paź października październik eki ekim жовт "
    "жов жовтня жовтень окт октября октябрь",
    "nov november noviembre novembre novembro lis listopada listopad kas kasım лист лис листопада листопад ноя "
    "нояб ноября ноябрь nop nopember",
    "dec december dez dezember dic diciembre déc décembre dicembre dezembro gru grudnia grudzień des desember ara "
    "aralık груд гру грудня грудень дек декабря декабрь",
)
# The same in cs, ro, sv, da, hu, fi, el, th, ar, he and ms.
_MORE_MONTHS = (
    "ledna leden ianuarie ian január tammikuuta tammi ιανουαριου ιαν มกราคม ม.ค يناير ינואר בינואר",
    "února únor februarie február helmikuuta helmi φεβρουαριου φεβ กุมภาพันธ์ ก.พ فبراير פברואר בפברואר",
    "března březen martie marts március márc maaliskuuta maalis μαρτιου μαρ มีนาคม มี.ค مارس מרץ במרץ mac",
    "dubna duben aprilie április ápr huhtikuuta huhti απριλιου απρ เมษายน เม.ย أبريل إبريل אפריל באפריל",
    "května květen május máj toukokuuta touko μαΐου μαι พฤษภาคม พ.ค مايو מאי במאי",
    "června červen iunie iun június jún kesäkuuta kesä ιουνιου ιουν มิถุนายน มิ.ย يونيو יוני ביוני",
    "července červenec iulie iul július júl heinäkuuta heinä ιουλιου ιουλ กรกฎาคม ก.ค يوليو יולי ביולי julai",
    "srpna srpen augusti augusztus elokuuta elo αυγουστου αυγ สิงหาคม ส.ค أغسطس אוגוסט באוגוסט ogos",
    "září septembrie szeptember szept syyskuuta syys σεπτεμβριου σεπ กันยายน ก.ย سبتمبر ספטמבר בספטמבר",
    "října říjen octombrie október lokakuuta loka οκτωβριου οκτ ตุลาคม ต.ค أكتوبر אוקטובר באוקטובר",
    "listopadu noiembrie noi marraskuuta marras νοεμβριου νοε พฤศจิกายน พ.ย نوفمبر נובמבר בנובמבר",
    "prosince prosinec decembrie joulukuuta joulu δεκεμβριου δεκ ธันวาคม ธ.ค ديسمبر דצמבר בדצמבר disember dis",
)
_WEEKDAYS = (
    "mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday",
    "mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag",
    "lun mar mié jue vie sáb dom lunes martes miércoles jueves viernes sábado domingo",
    "mer jeu ven sam dim lundi mardi mercredi jeudi vendredi samedi dimanche",
    "gio sab lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "seg ter qua qui sex segunda terça quarta quinta sexta feira",
    "pon wt śr czw pt pią sob niedz ndz nie poniedziałek wtorek środa czwartek piątek sobota niedziela",
    "sen sel rab kam jum min senin selasa rabu kamis jumat sabtu minggu",
    "ma wo vr za zo maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "pzt sal çar per cum cmt paz pazartesi salı çarşamba perşembe cuma cumartesi pazar",
    "пн вт ср чт пт сб нд вс понеділок вівторок середа четвер пʼятниця субота неділя",
    "понедельник вторник среда четверг пятница суббота воскресенье",
)
# Words between the parts of a date that say nothing, ends of ordinals among them.
_FILLERS = "de del di the of le el il den am a às st nd rd th er o e eme г р года року рік ngày năm lúc"
# Vietnamese writes the month as a number, or a word, after this.
MONTH_FOLLOWS = frozenset({"thang", "thg", "th"})
_COUNTED = "một hai ba tư năm sáu bảy tám chín mười"
MORNING = frozenset({"am", "a.m", "a.m.", "a. m.", "sa", "上午", "午前", "凌晨", "早上", "오전", "öö"})
AFTERNOON = frozenset({"pm", "p.m", "p.m.", "p. m.", "ch", "下午", "午後", "中午", "晚上", "오후", "ös"})


@lru_cache(maxsize=8192)
def folded(word: str) -> str:
    """Return a word without case, accents, dots and Turkish dotless i, for comparison."""
    plain = unicodedata.normalize(
        "NFKD", word.casefold().replace("ı", "i").replace("ł", "l").replace("đ", "d")
    )
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).strip(".")


MONTHS = {
    folded(name): number
    for table in (_MONTHS, _MORE_MONTHS)
    for number, names in enumerate(table, start=1)
    for name in names.split()
}
WEEKDAYS = frozenset(folded(name) for names in _WEEKDAYS for name in names.split())
FILLERS = frozenset(folded(name) for name in _FILLERS.split())
COUNTED = {folded(name): number for number, name in enumerate(_COUNTED.split(), start=1)} | {"gieng": 1}
