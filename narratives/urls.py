"""One act, one address."""

from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from narratives.views import articles, data, finding, lists, reading

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
    path("login/", LoginView.as_view(), name="login"),
    path("logout/", LogoutView.as_view(), name="logout"),
]
