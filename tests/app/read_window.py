"""Reads the real window as a screen reader does, over the accessibility bus, page by page.

usage: dbus-run-session -- python3 read_window.py HELLER HELLER_CLI

Opens the example register and goes to each page by the action that a screen reader calls. Ends with 1, and a line for
each, when a control that takes the focus or is pressed has no name, when a page has none of what it is for, or when a
case's row does not say its status.
"""

import os
import subprocess
import sys
import tempfile
import time

import pyatspi

PATIENCE = 60  # seconds for whatever is waited for; a loaded machine is slow
WORKED_WITH = {"push button", "check box", "radio button", "combo box", "text", "list", "list item", "tree", "tree item",
               "table", "menu item", "spin button", "page tab", "slider", "dialog"}
# The button in the side bar begins with the word; what of its page must be there, by role and words of its name.
PAGES = [
    ("Översikt", "list", "Att bedöma"),
    ("Avvikelser", "text", "Samverkansutmaning"),
    ("Terminsrapport", "text", "Brev"),
    ("Aktörer", "tree", "Aktörer"),
]

faults = []


def fault(words):
    faults.append(words)
    print(words)


def waited(get):
    until = time.time() + PATIENCE
    while time.time() < until:
        found = get()
        if found is not None:  # one without children counts as false
            return found
        time.sleep(0.1)
    return None


def below(node):
    """The node and everything below it that is shown."""
    try:
        if not node.getState().contains(pyatspi.STATE_SHOWING) and node.getRoleName() not in ("application", "frame"):
            return
        yield node
        children = [node.getChildAtIndex(place) for place in range(min(node.childCount, 300))]
    except Exception:  # it has just gone, as rows do
        return
    for child in children:
        if child is not None:
            yield from below(child)


def find(window, role, words):
    return next((node for node in below(window) if node.getRoleName() == role and words in (node.name or "")), None)


def press(node):
    actions = node.queryAction()
    for place in range(actions.nActions):
        if actions.getName(place).lower() in ("press", "toggle"):
            actions.doAction(place)
            return
    fault(f"{node.getRoleName()} “{node.name}” cannot be pressed")


def application(pid):
    for node in pyatspi.Registry.getDesktop(0):
        try:
            if node is not None and node.get_process_id() == pid and node.childCount > 0:
                return node
        except Exception:
            continue
    return None


def check_names(window, page):
    seen = 0
    for node in below(window):
        role = node.getRoleName()
        focusable = node.getState().contains(pyatspi.STATE_FOCUSABLE)
        if role in WORKED_WITH:
            seen += 1
            if not (node.name or "").strip():
                fault(f"{page}: {role} without a name{', which takes the focus' if focusable else ''}")
    if seen < 20:
        fault(f"{page}: only {seen} controls are on the bus")


def begin_display():
    """An X server of our own, with a number that nobody else has."""
    reading, writing = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x900x24", "-nolisten", "tcp"],
                              pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as number:
        os.environ["DISPLAY"] = ":" + number.readline().strip()
    return server


def main():
    heller, cli = sys.argv[1:3]
    server = begin_display()
    with tempfile.TemporaryDirectory() as folder:
        register = os.path.join(folder, "Exempel.heller")
        subprocess.run([cli, "example", register], check=True, stdout=subprocess.DEVNULL)
        os.environ.update(HOME=folder, XDG_CONFIG_HOME=folder, QT_QPA_PLATFORM="xcb",
                          QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        window_process = subprocess.Popen([heller, register], stderr=subprocess.DEVNULL)
        try:
            window = waited(lambda: application(window_process.pid))
            if window is None:
                fault("the window does not come to the accessibility bus")
                return
            for page, role, words in PAGES:
                button = waited(lambda: next((node for node in below(window) if node.getRoleName() == "check box" and
                                              (node.name or "").startswith(page)), None))
                if button is None:
                    fault(f"no button leads to {page}")
                    continue
                press(button)
                if waited(lambda: find(window, role, words)) is None:
                    fault(f"{page}: no {role} “{words}”")
                if page == "Avvikelser" and waited(lambda: find(window, "list item", "Att bedöma")) is None:
                    fault("no case's row says its status")
                check_names(window, page)
        finally:
            window_process.terminate()
            window_process.wait(PATIENCE)
            server.terminate()


main()
sys.exit(1 if faults else 0)
