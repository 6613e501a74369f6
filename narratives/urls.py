"""One act, one address."""

from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path
from django.views.generic import RedirectView

from narratives.views import articles, corrections, curating, data, logs, quality, reading

urlpatterns = [
    path("", RedirectView.as_view(pattern_name="companies"), name="front"),
    path("companies/", reading.companies, name="companies"),
    path("companies/<slug:slug>.json", data.company_json, name="company-json"),
    path("companies/<slug:slug>.csv", data.company_csv, name="company-csv"),
    path("companies/<slug:slug>/", reading.company, name="company"),
    path("companies/<slug:slug>/arithmetic/<path:key>/", reading.arithmetic, name="arithmetic"),
    path("companies/<slug:company>/<slug:slug>/", reading.pledge, name="pledge"),
    path("sources/<int:pk>/", reading.source, name="source"),
    path("articles/", articles.article, name="article"),
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
    path("login/", LoginView.as_view(), name="login"),
    path("logout/", LogoutView.as_view(), name="logout"),
]
