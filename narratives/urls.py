"""One act, one address."""

from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path
from django.views.generic import RedirectView

from narratives.views import articles, data, importing, reading

urlpatterns = [
    path("", RedirectView.as_view(pattern_name="companies"), name="front"),
    path("companies/", reading.companies, name="companies"),
    path("companies/<slug:slug>.json", data.company_json, name="company-json"),
    path("companies/<slug:slug>.csv", data.company_csv, name="company-csv"),
    path(
        "companies/<slug:slug>/announcements.csv",
        data.company_sheet,
        {"kind": "announcements"},
        "announcements-csv",
    ),
    path("companies/<slug:slug>/reports.csv", data.company_sheet, {"kind": "reports"}, "reports-csv"),
    path("companies/<slug:slug>/", reading.company, name="company"),
    path("companies/<slug:slug>/arithmetic/<path:key>/", reading.arithmetic, name="arithmetic"),
    path("companies/<slug:company>/<slug:slug>/", reading.pledge, name="pledge"),
    path("sources/<int:pk>/", reading.source, name="source"),
    path("articles/", articles.article, name="article"),
    path("imports/", importing.imports, name="imports"),
    path("imports/progress/", importing.progress, name="imports-progress"),
    path("imports/runs/<int:pk>/stop/", importing.stop, name="import-stop"),
    path("imports/<uuid:pk>/", importing.preview, name="import"),
    path("imports/<uuid:pk>/match/", importing.match, name="import-match"),
    path("imports/<uuid:pk>/confirm/", importing.confirm, name="import-confirm"),
    path("imports/<uuid:pk>/discard/", importing.discard, name="import-discard"),
    path("login/", LoginView.as_view(), name="login"),
    path("logout/", LogoutView.as_view(), name="logout"),
]
