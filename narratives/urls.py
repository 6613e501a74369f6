"""One act, one address."""

from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from narratives.models import Act
from narratives.views import (
    articles,
    corrections,
    curating,
    data,
    editing,
    finding,
    lists,
    logs,
    mending,
    quality,
    reading,
    review,
)

PLEDGE = "desk/pledges/<slug:company>/<slug:slug>/"
FACT = "desk/<slug:noun>/<int:pk>/"

urlpatterns = [
    path("", lists.front_page, name="front"),
    path("moves/", lists.moves, name="moves"),
    path("gaps/", lists.gaps, name="gaps"),
    path("companies/", lists.companies, name="companies"),
    path("companies/<slug:slug>.json", data.company_json, name="company-json"),
    path("companies/<slug:slug>.csv", data.company_csv, name="company-csv"),
    path("companies/<slug:slug>/", reading.company, name="company"),
    path("companies/<slug:slug>/arithmetic/<path:key>/", reading.arithmetic, name="arithmetic"),
    path("companies/<slug:company>/<slug:slug>/", reading.pledge, name="pledge"),
    path("sources/<int:pk>/", reading.source, name="source"),
    path("search/", finding.find, name="search"),
    path("articles/", articles.article, name="article"),
    path("desk/", review.desk, name="desk"),
    path("desk/companies/add/", editing.add_company, name="add-company"),
    path("desk/companies/<slug:slug>/announce/", editing.announce, name="announce"),
    path("desk/companies/<slug:slug>/report/", editing.report, name="report"),
    path("desk/companies/<slug:slug>/claim/", editing.claim, name="claim"),
    path(PLEDGE + "revise/", editing.say, {"act": Act.STATED}, name="revise"),
    path(PLEDGE + "reaffirm/", editing.say, {"act": Act.REAFFIRMED}, name="reaffirm"),
    path(PLEDGE + "withdraw/", editing.say, {"act": Act.WITHDRAWN}, name="withdraw"),
    path(PLEDGE + "delay/", editing.say, {"act": Act.DELAYED}, name="delay"),
    path("desk/announcements/<int:pk>/frame/", editing.frame, name="frame"),
    path("desk/review/", review.queue, name="review"),
    path("desk/review/publish/", review.publish, name="publish"),
    path("corrections/", corrections.corrections, name="corrections"),
    path("corrections/<slug:noun>/<int:pk>/", corrections.corrections_of, name="corrections-of"),
    path("desk/quality/", quality.quality, name="quality"),
    path("desk/merge/companies/", curating.merge_companies, name="merge-companies"),
    path("desk/merge/sources/", curating.merge_sources, name="merge-sources"),
    path("desk/announcements/<int:pk>/move/", curating.move_announcement, name="move-announcement"),
    path("desk/sources/<int:pk>/origin/", curating.mark_origin, name="mark-origin"),
    path("desk/log/", logs.log, name="log"),
    path("desk/log/<int:pk>/", logs.entry, name="log-entry"),
    path("desk/log/<slug:noun>/<int:pk>/", logs.log_of, name="log-of"),
    # After every other address of the desk: a noun could be any word.
    path(FACT, review.item, name="review-item"),
    path(FACT + "edit/", mending.edit, name="edit"),
    path(FACT + "submit/", mending.submit, name="submit"),
    path(FACT + "recall/", mending.recall, name="recall"),
    path(FACT + "discard/", mending.discard, name="discard"),
    path(FACT + "send-back/", review.send_back, name="send-back"),
    path(FACT + "reject/", review.reject, name="reject"),
    path(FACT + "correct/", mending.correct, name="correct"),
    path(FACT + "retract/", mending.retract, name="retract"),
    path("login/", LoginView.as_view(), name="login"),
    path("logout/", LogoutView.as_view(), name="logout"),
]
