"""Words between figures and a claim that make it one of something else: of somebody else, of another time, of
a part or the whole, or of what did not happen. Where one of them stands, the claim is not judged.
"""

from narratives.extract.words import wordset

_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
# Somebody else, or set against somebody else.
_OTHERS_DO = (
    r"\bwhile\b|\bwhereas\b|\bunlike\b|\bjoin(?:s|ing)\b|\brivals?\b|\bpeers?\b|\bcompetitors?\b"
    r"|\bgovernments?\b|\bindustry\b|\banalysts?\b|\bbanks?\b|\bwährend\b|\bwohingegen\b|\btrong khi\b"
    r"|\bcòn\b|\bkhác với\b|\bgiới phân tích\b|\btandis que\b|\balors que\b|\bmientras\b"
    r"|分析师|同业|業界|アナリスト"
)
# Another time than that of the figures.
_OTHER_TIMES = (
    r"\b(?:months?|weeks?|years?|days?) (?:after|before)\b|\balready\b|\bthe first\b|\bsince 20\d\d"
    r"|\bhaving (?:already )?(?:cut|raised|lifted|lowered|trimmed)|\b(?:another|second) (?:cut|increase)\b"
    rf"|\bin (?:early |late )?{_MONTH}\b[^.;]*\b(?:it|came|the)\b|\bfor 20\d\d\b|\bthe past\b|\bso far\b"
    r"|\bthen came\b|\bnext\b|\btrước đó\b|\btrước đây\b|\bbisher\b|\bzuletzt\b|\bzuvor\b|従来|これまで|此前"
)
# A part of it, or the whole of which it is a part.
_PARTS = (
    r"\bof which\b|\bhalf of it\b|\boverall\b|\btotal\b|\bincluding\b|\bdavon\b|\btrong đó\b|其中|うち"
    r"|;[^;]*\b(?:plan|budget|spending|capex|capital|investment)\b|\bin the first\b|\brising to\b"
)
# What was not done: wished, feared, foretold, denied.
UNDONE = (
    r"\brather than\b|\binstead of\b|\bnot\b|n['’]t\b|\bthreaten(?:s|ed)?\b|\burged?\b|\bfear(?:s|ed)?\b"
    r"|\bdemand(?:s|ed|ing)?\b|\bpredict(?:s|ed)?\b|\bexpect(?:s|ed)?\b|\blarger\b|\bsmaller\b|\bthay vì\b"
    r"|\bstatt\b|\bruled out\b|\bden(?:y|ied|ies)\b"
)
BETWEEN = "|".join((_OTHERS_DO, _OTHER_TIMES, _PARTS, UNDONE))
# Between a target and a rate: the rate is another one, set beside it.
COMPARED = r"\bcompared\b|\bafter\b|\bversus\b|\bso với\b|\bgegenüber\b|\bnach\b"
# Right behind the percentage: of which year, of whose forecast, of what level.
BEHIND = (
    r"\s*(?:annual|yearly|a year\b|on (?:the plan of )?20\d\d|on the plan of|in 20\d\d|forecast|predicted"
    r"|expected|(?:cut|increase|rise|reduction) on the plan of|this year|mức (?:ban đầu|cũ|trước)"
    r"|of (?:the|its) (?:original|initial|previous)|des (?:ursprünglichen|bisherigen))"
)
# Money that an average is of when it is none of the spending of a plan.
OTHER_FLOWS = (
    r"\bsav(?:e|es|ing)\b|\bearn(?:s|ing)?\b|\bdepreciation\b|\bmaintenance\b|\bdividends?\b|\bpays? out\b"
    r"|\bausschütt\w*|\bgoing to\b|\bup from\b|\bdown from\b|\bversus\b|\bhas (?:invested|spent)\b|\bspent\b"
    r"|\bso với mức\b|\bnach durchschnittlich\b|\bmehr als\b|\bfließen\b|上回る"
)
# Subjects and verbs of a sentence that tells of the figures before it: "That is a cut of 57%."
TELLING = wordset(
    "that this it which is was 's represents represented marks marked means meant amounts equals would be "
    "works out translates into implies reflects move change figure number cut reduction das dies ist sind "
    "entspricht bedeutet c'est cela est représente soit eso esto es supone đó đây điều này là tức nghĩa "
    "tương đương"
)
