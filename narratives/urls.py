"""One act, one address."""

from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path
from django.views.decorators.http import require_safe
from django.views.generic import RedirectView

from narratives.models import Act
from narratives.views import articles, data, editing, mending, reading, review

PLEDGE = "desk/pledges/<slug:company>/<slug:slug>/"
FACT = "desk/<slug:noun>/<int:pk>/"

urlpatterns = [
    path("", require_safe(RedirectView.as_view(pattern_name="companies")), name="front"),
    path("companies/", reading.companies, name="companies"),
    path("companies/<slug:slug>.json", data.company_json, name="company-json"),
    path("companies/<slug:slug>.csv", data.company_csv, name="company-csv"),
    path("companies/<slug:slug>/", reading.company, name="company"),
    path("companies/<slug:slug>/arithmetic/<path:key>/", reading.arithmetic, name="arithmetic"),
    path("companies/<slug:company>/<slug:slug>/", reading.pledge, name="pledge"),
    path("sources/<int:pk>/", reading.source, name="source"),
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
