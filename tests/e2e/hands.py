"""Two ways to fill in a page: with the keyboard alone, and with the mouse."""


class Mouse:
    def press(self, element):
        element.click()

    def write(self, element, text):
        element.fill(text)

    def choose(self, element, label):
        element.select_option(label=label)


class Keyboard:
    """Nothing but Tab, Space and typing; a field that Tab does not reach is not reached."""

    def press(self, element):
        self._reach(element)
        element.page.keyboard.press("Space")

    def write(self, element, text):
        self._reach(element)
        if element.get_attribute("type") == "date":
            year, month, day = text.split("-")
            element.page.keyboard.type(f"{month}{day}{year}")
        else:
            element.page.keyboard.press("Control+a")
            element.page.keyboard.insert_text(text)

    def choose(self, element, label):
        self._reach(element)
        element.page.keyboard.type(label)

    def _reach(self, element):
        for _ in range(150):
            if element.evaluate("element => element === document.activeElement"):
                return
            element.page.keyboard.press("Tab")
        raise AssertionError(f"Tab does not reach {element}")
